"""English words that tell where a sentence ends."""

from typing import Final

#: Words with a full stop that does not end a sentence.
ABBREVIATIONS: Final = frozenset(
    """
    mr mrs ms dr prof st sr jr inc ltd corp co llc plc no nos vs etc eg ie approx est dept gov sen
    rep gen col lt jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues wed thu thur fri
    sat sun u.s u.k u.n u.a.e e.g i.e a.m p.m d.c s.a n.v b.v s.p.a a.s bros fig al ca cf st v mt
    barr engr alh arch adm messrs hon maj capt assn intl natl pty pvt bhd sdn tbk
    """.split()
)
#: Those that end many sentences too, where a word of the second list begins the next one.
LEGAL_FORMS: Final = frozenset("inc ltd corp co llc plc pvt bhd tbk n.v b.v s.a s.p.a a.s".split())
BEGINNINGS: Final = frozenset(
    """
    The It Its They Their This That These Those In On At Under Together Separately Meanwhile He She
    A An We As For With After Before While Both Also Another Last Earlier But And However There When
    """.split()
)
