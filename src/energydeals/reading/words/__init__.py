"""The words of a text: its sentences, lists and what word tables find in them."""
