"""From one text to many: a machine's processes, Arrow batches, Spark."""
