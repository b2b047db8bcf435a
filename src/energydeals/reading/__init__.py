"""From the text of an announcement to its deal records."""
