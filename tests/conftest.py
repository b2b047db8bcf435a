"""Settings that hold for all tests."""

import os

from hypothesis import HealthCheck, settings

# A busy machine is no reason to fail: speed belongs in the benchmarks.
settings.register_profile("search", deadline=None, suppress_health_check=[HealthCheck.too_slow])
# The same examples for the same code, so that a failure is of a change and never of chance;
# HYPOTHESIS_PROFILE=search looks for new ones.
settings.register_profile("steady", settings.get_profile("search"), derandomize=True)
settings.load_profile(os.environ.get("HYPOTHESIS_PROFILE", "steady"))
