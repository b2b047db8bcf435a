"""Reading the rows in which a data module writes its words."""

__all__ = ["groups", "words"]


def words(text: str) -> tuple[str, ...]:
    """Give the phrases of a list that is parted by commas.

    >>> words("barrels a day, b/d")
    ('barrels a day', 'b/d')
    """
    return tuple(" ".join(phrase.split()) for phrase in text.split(",") if phrase.strip())


def groups(text: str) -> dict[str, str]:
    """Give each phrase of rows such as "MW: megawatt, megawatts" with the head of its row.

    >>> groups("MW: mw, megawatt")
    {'mw': 'MW', 'megawatt': 'MW'}
    """
    rows = (line.partition(":") for line in text.splitlines() if line.strip())
    return {phrase: head.strip() for head, _, rest in rows for phrase in words(rest)}
