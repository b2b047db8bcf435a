"""How the page looks: two columns where there is room, in light and dark."""

from typing import Final

__all__ = ["STYLE"]

STYLE: Final = """
:root { color-scheme: light dark; --page: #fdfdfc; --ink: #1d2125; --faint: #5c6670;
  --line: #d8dce0; --money: #fbe7a1; --party: #cfe6fb; --project: #d5f0d2; --deal: #f5d5e4;
  --head: #e6e2f5; }
@media (prefers-color-scheme: dark) { :root { --page: #16191c; --ink: #e4e8eb; --faint: #9aa5ae;
  --line: #353c42; --money: #5c4a0b; --party: #17405f; --project: #1e4a20; --deal: #5a2440;
  --head: #3a3360; } }
body { margin: 0; background: var(--page); color: var(--ink);
  font: 1rem/1.6 system-ui, sans-serif; }
.energydeals { display: grid; gap: 0 2rem; max-width: 78rem; margin: auto; padding: 1rem;
  grid-template-columns: minmax(0, 3fr) minmax(0, 2fr); }
.energydeals header { grid-column: 1 / -1; border-bottom: 1px solid var(--line); }
.energydeals header p { margin: .4rem 0; }
.energydeals .legend { font-size: .85rem; color: var(--faint); }
.energydeals .text { white-space: pre-wrap; overflow-wrap: anywhere; padding: 1rem 0; }
.energydeals mark { color: inherit; background: var(--head); border-radius: .2rem;
  padding: 0 .1rem; text-decoration: underline dotted; text-underline-offset: .2em; }
.energydeals mark.head { background: var(--head); }
.energydeals mark.project { background: var(--project); text-decoration-style: dashed; }
.energydeals mark.party { background: var(--party); text-decoration-style: solid; }
.energydeals mark.deal { background: var(--deal); text-decoration-style: wavy; }
.energydeals mark.money { background: var(--money); text-decoration-style: double; }
.energydeals sup { font-size: .65em; font-weight: 600; margin-left: .15em; user-select: none; }
.energydeals .card { border: 1px solid var(--line); border-radius: .5rem; margin: 1rem 0;
  padding: .5rem 1rem; }
.energydeals h2 { font-size: 1rem; margin: .2rem 0 .6rem; }
.energydeals dl { display: grid; grid-template-columns: max-content minmax(0, 1fr);
  gap: .2rem 1rem; margin: 0; }
.energydeals dt { color: var(--faint); }
.energydeals dd { margin: 0; overflow-wrap: anywhere; }
.energydeals details { margin: .6rem 0; font-size: .9rem; }
.energydeals a { color: inherit; }
.energydeals mark:target { outline: 2px solid currentColor; }
@media (max-width: 48rem) { .energydeals { grid-template-columns: minmax(0, 1fr); } }
"""
