"""The names of a text: organisations, states, persons and places."""
