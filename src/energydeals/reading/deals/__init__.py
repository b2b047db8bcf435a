"""The deals of a text: which deal words there are, and which of them tell of one deal."""
