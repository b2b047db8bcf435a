"""The facts of a deal: who takes part, how much, on which object, when."""
