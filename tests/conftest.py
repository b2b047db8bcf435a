"""Settings that hold for all tests."""

from hypothesis import HealthCheck, settings

# A busy machine is no reason to fail: speed belongs in the benchmarks.
settings.register_profile("steady", deadline=None, suppress_health_check=[HealthCheck.too_slow])
settings.load_profile("steady")
