"""Read an announcement: which deals it tells of, and by which words."""

from pathlib import Path

from energydeals import read_announcement

text = (Path(__file__).parent / "announcement.txt").read_text(encoding="utf-8")
announcement = read_announcement(text)

print(f"Published {announcement.published} by {announcement.source}")
for speaker in announcement.speakers:
    print(f"Said by {speaker.name}, {speaker.office}")

for deal in announcement.deals:
    print(f"\n{deal.instrument}: {deal.status}")
    for participation in deal.participations:
        print(f"  party    {participation.party.name} ({participation.role})")
    for project in deal.projects:
        print(f"  project  {project.name}, makes or moves {', '.join(project.products)}")
    for figure in deal.figures:
        # A figure keeps what was said: "exceeding $1 billion" has no high end.
        print(f"  money    {figure.money} ({figure.money.qualifier}), as {figure.purpose}")

    # Every field that was read carries the words that prove it.
    for proof in deal.evidence:
        print(f"  proof    {proof.field}: {text[proof.start : proof.end]!r}")

    # What may be part of a total is named, so that nothing is counted twice.
    for part in deal.includes:
        print(f"  may include deal {part.deal_id}" + (" for certain" if part.certain else ""))
