"""English words around sums of money, beside what CLDR knows (`cldr_en`).

Ambiguous signs and words mean the first of their codes unless words beside them or the region
say otherwise.
"""

from typing import Final

from energydeals.bounds import Qualifier
from energydeals.vocabulary.cldr_en import NAMES, SCALES, SIGNS
from energydeals.vocabulary.money_words import MoneyVocabulary

__all__ = ["MONEY"]


def _list(text: str) -> tuple[str, ...]:
    """Give the phrases of a list that is parted by commas."""
    return tuple(" ".join(phrase.split()) for phrase in text.split(",") if phrase.strip())


def _table(text: str) -> dict[str, str]:
    """Give the entries of lines such as "barrel: barrels, bbl", each phrase with its head.

    A head with a comma, "1,000 cubic metres", is no phrase itself.
    """
    rows = (line.partition(":") for line in text.splitlines() if line.strip())
    table: dict[str, str] = {}
    for head, _, rest in rows:
        own = () if "," in head else _list(head)
        table |= dict.fromkeys((*own, *_list(rest)), head.strip())
    return table


def _codes(text: str) -> dict[str, tuple[str, ...]]:
    """Give the entries of lines such as "Rs, Rs.: INR PKR"."""
    rows = (line.rpartition(":") for line in text.splitlines() if line.strip())
    return {phrase: tuple(codes.split()) for head, _, codes in rows for phrase in _list(head)}


_ESTIMATED: Final = tuple(
    f"estimated {noun} {link}"
    for noun in _list(
        """
        value, cost, costs, worth, price, price tag, investment, budget, total, total cost,
        total value, total investment, project cost, capital cost, investment cost, market value,
        contract value, deal value, project value, capex, capital expenditure, expenditure,
        construction cost, enterprise value, annual cost, revenue, damage, damages, losses,
        project investment, gross value, development cost, sum, amount
        """
    )
    for link in ("of", "at", "is", "was")
)

MONEY: Final = MoneyVocabulary(
    before={
        Qualifier.MORE_THAN: _list(
            """
            more than, over, above, exceeding, exceeds, exceed, exceeded, surpassing, surpasses,
            surpass, surpassed, topping, topped, tops, in excess of, upwards of, upward of,
            north of, greater than, higher than, larger than, bigger than, beyond, well over,
            well above, well in excess of, well north of, well upwards of, well beyond,
            comfortably over, comfortably above, comfortably more than, far more than,
            much more than, far above, far over, far in excess of, significantly more than,
            substantially more than, considerably more than, significantly over,
            significantly above, significantly higher than, easily more than, easily over,
            way over, way more than, way above, >, not just over, worth more than, even more than
            """
        ),
        Qualifier.AT_LEAST: _list(
            """
            at least, no less than, not less than, no fewer than, not fewer than, no lower than,
            not lower than, not below, minimum of, minimum, min., min, at a minimum,
            starting at, starting from, starts at, start at, starts from, at the very least,
            as low as, as little as, a floor of, >=, ≥, =>, min.
            """
        ),
        Qualifier.LESS_THAN: _list(
            """
            less than, under, below, fewer than, lower than, smaller than, cheaper than,
            well under, well below, well short of, far less than, far below, much less than,
            significantly less than, substantially less than, considerably less than,
            significantly below, south of, beneath, way below, way under, sub, <
            """
        ),
        Qualifier.AT_MOST: _list(
            """
            up to, as much as, as many as, as high as, as large as, at most, at the most,
            no more than,
            not more than, not exceeding, not to exceed, not over, not above, no higher than,
            not higher than, no greater than, not greater than, maximum of, maximum,
            max., max, capped at, a cap of, limited to, up to a maximum of, upto, up to as much as,
            a ceiling of, <=, ≤, =<, anything up to, potentially up to, without exceeding,
            up to and including
            """
        ),
        Qualifier.NEARLY: _list(
            """
            nearly, almost, close to, just under, just below, just shy of, shy of, just short of,
            approaching, nearing, a little under, a little less than, a little below,
            slightly under, slightly below, slightly less than, a shade under, a bit under,
            a bit less than, a touch under, a fraction under, a fraction below, marginally below,
            marginally under, just less than, very nearly, very close to, very nearly, nigh on,
            not quite, close on, a hair under, fractionally under, a tad under, a whisker under,
            little less than, little short of, only just under, a shade below
            """
        ),
        Qualifier.JUST_OVER: _list(
            """
            just over, a little over, just above, just more than, a little more than,
            a little above, slightly over, slightly above, slightly more than, slightly higher than,
            a shade over, a bit over, a bit more than, a touch over, a fraction over,
            marginally above, marginally over, marginally more than, little more than, barely over,
            a tad over, a hair over, only just over, a shade above, fractionally over,
            slightly in excess of, just north of
            """
        ),
        Qualifier.ABOUT: (
            *_list(
                """
                about, around, roughly, approximately, some, approx., approx, circa, c., ca., c, ca,
                estimated, estimated at, est., est, in the region of, in region of,
                in the order of, on the order of, of the order of, in the neighborhood of,
                in the neighbourhood of, in the vicinity of, in the range of, in the area of,
                in the ballpark of, something like, somewhere around, somewhere near,
                somewhere in the region of, more or less, approximate, near, a rough,
                estimated to be, estimated to be worth, estimated to cost, estimated to total,
                estimated to reach, estimated to be about, around about, just about,
                give or take, plus or minus, anywhere around, very roughly, ~, ≈, ±, +/-, c.
                """
            ),
            *_ESTIMATED,
        ),
    },
    behind={
        Qualifier.AT_LEAST: (
            *("-plus", "+", " +", "-or-more"),
            *(" or more", " and more", " and above", " or above", " and up", " and upwards"),
            *(" or upwards", " or over", " and over", " or higher", " at least", " at a minimum"),
            *(" minimum", " upwards", " or greater", " or better", " at the least", " or beyond"),
        ),
        Qualifier.AT_MOST: (
            *(" or less", " or under", " or below", " or lower", " or fewer", " and under"),
            *(" and below", " at most", " at the most", " maximum", " max", " and less", " tops"),
            *(" or cheaper", " or smaller"),
        ),
        Qualifier.ABOUT: (
            *(" or so", "-ish", "ish", " or thereabouts", " give or take", " more or less"),
            *(" range", "-range", " mark or so", " approximately", " or thereabout", " ballpark"),
        ),
    },
    glued=_list("c, ca"),
    fillers=_list(
        """
        additional, further, total of, combined, record, whopping, extra, another, staggering,
        total, cumulative, combined total of, aggregate, massive, hefty, new, more,
        the equivalent of,
        equivalent of, equivalent to, impressive, annual, initial, cool, mere, grand total of,
        sum of, nominal, net, gross
        """
    ),
    unqualified={
        "over": _list(
            """
            dispute, disputes, row, fight, battle, talks, concern, concerns, handed, hand, handing,
            turned, turn, turning, took, take, taken, taking, lawsuit, sued, negotiations,
            questions, clash, control, carried, carry, argument, arguments, wrangle, feud, case,
            disagreement, disagreements, spat, standoff, rolled, roll, uncertainty, worries, fears,
            claims, bidding war, quarrel, left, fork, forked, hands, turns
            """
        ),
        "under": _list("filed, rules, signed, provided, falls, placed, made"),
        "up to": _list("add, adds, added, adding, catch, own, summed, sums, scale, scaled"),
        "about": _list(
            "talk, talks, talked, talking, concern, concerns, questions, question, asked, "
            "speaking, worried, complained, information, lied, knew, news, bring, brought, "
            "bringing, claims, worry, complaints"
        ),
        "around": _list("turned, revolves, built, passed, spread, turnaround"),
        "beyond": _list("and"),
        "above": _list("and, mentioned"),
        "below": _list("and"),
        "inside": _list("from"),
        "near": _list("far, and"),
        "limited to": _list("not, but"),
    },
    behind_one=(" range", "-range", " ballpark"),
    unqualified_before=_list("than, people, jobs, importantly, likely, recently, expensive"),
    between=_list(
        """
        between, anywhere between, somewhere between, in between, in the range between,
        ranging between, in a range between, estimated at between, ranges between
        """
    ),
    between_and=_list("and, to"),
    range_from=_list(
        """
        from, anywhere from, somewhere from, ranging from, ranges from, ranged from,
        in the range from, in a range from, in the range of, in a range of, a range of
        """
    ),
    range_to=_list("to, up to, or up to"),
    bounds_and=_list("and, but, or, yet, though, to"),
    changes=_list(
        """
        rise, rises, rose, risen, rising, fall, falls, fell, fallen, falling, increase, increases,
        increased, increasing, decrease, decreases, decreased, decreasing, cut, cuts, cutting,
        raise,
        raises, raised, raising, lower, lowers, lowered, lowering, reduce, reduces, reduced,
        reducing,
        reduction, grow, grows, grew, grown, growing, growth, jump, jumps, jumped, jumping, climb,
        climbs, climbed, climbing, drop, drops, dropped, dropping, decline, declines, declined,
        declining, slump, slumped, surge, surges, surged, surging, soar, soars, soared, soaring,
        shrink, shrank, shrunk, shrinking, expand, expanded, expanding, expansion, boost, boosts,
        boosted, boosting, double, doubles, doubled, doubling, triple, triples, tripled, tripling,
        quadruple, quadrupled, slash, slashes, slashed, slashing, trim, trims, trimmed, trimming,
        hike, hikes, hiked, hiking, upgrade, upgraded, downgrade, downgraded, revise, revises,
        revised, revising, revision, move, moved, moving, went, go, goes, gone, going, change,
        changed,
        changes, changing, up, down, swing, swung, swinging, improve, improved, improves, improving,
        widen, widened, widening, narrow, narrowed, narrowing, gain, gained, gains, edge, edged,
        tumble, tumbled, tumbling, plunge, plunged, plunging, dip, dipped, dipping, slip, slipped,
        slipping, lift, lifted, lifts, lifting, push, pushed, pushing, brought, bring, bringing,
        advance, advanced, ease, eased, halve, halved, extend, extended, upsize, upsized, upsizing,
        shot, rocket, rocketed, skyrocketed, balloon, ballooned, ballooning, adjust, adjusted,
        uplift,
        upped, upping, deepened, escalated, escalate, scaled, amended, enlarged, leapt, leap,
        leaped,
        collapsed, dived, sank, slid, sliding, crept, inched, ticked, bumped, rebounded, recovered
        """
    ),
    steps=_list(
        """
        rise, rose, rises, risen, rising, fall, fell, falls, fallen, falling, gained, gaining,
        gains,
        lost, losing, added, adding, adds, climbed, climbing, dropped, dropping, jumped, jumping,
        slipped, slipping, declined, declining, up, down, by, surged, soared, soaring, plunged,
        tumbled, advanced, eased, edged, dipped, slid, sank, rallied, grew, increased, decreased,
        shed, leapt, plummeted, rebounded, slumped, ticked, inched, crept, higher, lower, shedding
        """
    ),
    scales={
        **SCALES,
        **dict.fromkeys(_list("thousand, thousands, k, thsd, thou, ths, tsd"), 3),
        **dict.fromkeys(_list("million, millions, m, mn, mm, mln, mio, mil, mils"), 6),
        **dict.fromkeys(_list("billion, billions, b, bn, bln, bil, bio"), 9),
        **dict.fromkeys(_list("milliard, milliards, mrd"), 9),
        **dict.fromkeys(_list("trillion, trillions, t, tn, trn, trln, tln, tril"), 12),
        **dict.fromkeys(_list("quadrillion, quadrillions"), 15),
        **dict.fromkeys(_list("hundred"), 2),
        **dict.fromkeys(_list("lakh, lakhs, lac, lacs"), 5),
        **dict.fromkeys(_list("crore, crores, cr, crs"), 7),
    },
    cardinals={
        **{
            word: number
            for number, word in enumerate(
                _list(
                    """
                    zero, one, two, three, four, five, six, seven, eight, nine, ten, eleven, twelve,
                    thirteen, fourteen, fifteen, sixteen, seventeen, eighteen, nineteen
                    """
                )
            )
        },
        **{
            word: 10 * number
            for number, word in enumerate(
                _list("twenty, thirty, forty, fifty, sixty, seventy, eighty, ninety"), start=2
            )
        },
    },
    fractions={"half": 50, "quarter": 25, "quarters": 25},
    dozens=_list("dozen"),
    vague={
        "tens": 1,
        "dozens": 1,
        "hundreds": 2,
        "thousands": 3,
        "lakhs": 5,
        "crores": 7,
        "millions": 6,
        "billions": 9,
        "trillions": 12,
    },
    several=_list("several, few, multiple, many, couple"),
    anchors={
        "l": _list("illion, dollar"),
        "u": _list("euro, pound, rupee, thousand, hundred"),
        "c": _list("cents, pence"),
    },
    multiples=_list("multi"),
    articles=_list("a, an"),
    number_and=_list("and"),
    number_of=_list("of"),
    minus=_list("minus, negative"),
    signs=_codes(
        """
        $: USD AUD CAD NZD SGD HKD TWD MXN ARS CLP COP BRL JMD TTD BBD BSD BZD BMD FJD GYD KYD LRD
        US$, U.S.$, U.S. $, US $, USD$, USD $, US-$, $US: USD
        A$, AU$, AUD$, AUD $, AUS$, Aus$, Au$, AU $, $A: AUD
        C$, CA$, CAD$, CAD $, CDN$, Cdn$, CDN $, Cdn $, Can$, CAN$: CAD
        HK$, HKD$, HKD $, HK $: HKD
        NZ$, NZD$, NZD $, NZ $: NZD
        S$, SG$, SGD$, SGD $: SGD
        NT$, NTD$, TWD$, NT $: TWD
        R$, BRL$: BRL
        MX$, Mex$, MXN$: MXN
        AR$, ARS$: ARS
        CLP$, CL$: CLP
        COL$, Col$, COP$: COP
        J$, JMD$: JMD
        TT$, TTD$: TTD
        Bds$, BDS$: BBD
        B$, BND$: BND BSD
        BZ$: BZD
        EC$, XCD$: XCD
        F$, FJ$, FJD$: FJD
        G$, GY$, GYD$: GYD
        N$, NAD$: NAD
        Z$, ZW$: ZWL
        RD$: DOP
        MOP$, M$: MOP
        L$: LRD
        CI$: KYD
        £: GBP EGP LBP SYP SDG SSP FKP GIP SHP
        UK£, GB£: GBP
        E£, EG£, LE, L.E., EGP£: EGP
        €, EUR€, €€: EUR
        ¥, 円: JPY CNY
        CN¥, RMB, RMB¥, Rmb, rmb, Yuan, CNY¥: CNY
        JP¥, JPY¥: JPY
        元: CNY
        ₹, Rs.₹: INR
        Rs, Rs., Re., RS., RS, Rupees, rs., rs, INR., ₨: INR PKR LKR NPR MUR SCR
        PRs, PKRs: PKR
        SLRs, SLRs., LKRs: LKR
        NRs, NRs.: NPR
        ₽: RUB
        ₸: KZT
        ₩, Won: KRW
        ₺, TL: TRY
        ₴: UAH
        ₪, NIS: ILS
        ₦: NGN
        N: NGN NAD
        ₫: VND
        ₱, PhP, Php, P: PHP BWP
        ₡: CRC
        ₲: PYG
        ₭: LAK
        ₮: MNT
        ₵, GH₵, GH¢, GHc, GHS₵, GH¢.: GHS
        ₼: AZN
        ₾: GEL
        ৳, Tk, Tk., TK, Taka: BDT
        ฿, Bt: THB
        RM, Rm: MYR
        Rp, Rp., RP: IDR
        QR, QAR., QRs: QAR
        KD, K.D.: KWD
        SR, SAR., SRs: SAR
        BD: BHD
        JD: JOD
        RO, R.O., OR: OMR
        ID: IQD
        Dh, Dhs, Dh., Dhs., DH, DHS, AED., dirhams: AED MAD
        KSh, Ksh, KSh., Ksh., Kshs, KShs, Kshs.: KES
        USh, Ush, Shs, UShs: UGX
        TSh, Tsh, TShs: TZS
        Sh, Sh.: KES TZS UGX SOS
        R, ZAR.: ZAR
        K, ZK: ZMW PGK
        Birr: ETB
        DA: DZD
        MK: MWK
        SDR, SDRs: XDR
        Br: ETB BYN
        FCFA, CFAF, F CFA, CFA, CFA Francs: XOF XAF
        NKr, Nkr, NKR, NOK.: NOK
        SKr, Skr, SKR: SEK
        DKr, Dkr, DKR, DKK.: DKK
        IKr, Ikr: ISK
        kr, Kr, kr., Kr., KR: NOK SEK DKK ISK
        SFr, Sfr, SFr., Sfr., SFR, Fr, Fr., CHF.: CHF
        DM: DEM
        FF: FRF
        Kč, Kc: CZK
        zł, zl, Zl: PLN
        Ft: HUF
        S/, S/.: PEN
        Bs, Bs.: BOB VES
        B: THB
        Euro, Euros, euro, euros, EURO, EUROS: EUR
        dlrs, dlr, Dlrs, DLRS, Dollars, dollars: USD
        stg£, Stg£, STG£: GBP
        """
    ),
    cldr_signs=SIGNS,
    cldr_names=NAMES,
    code_scales={"K": 3, "k": 3, "T": 3, "M": 6, "m": 6, "B": 9, "bn": 9},
    scaled_codes=_list("USD, EUR, GBP, CHF, SEK, NOK, DKK, CAD, AUD, SGD, HKD, PLN, CZK, ZAR"),
    hundredth_signs=_codes("¢, US¢: USD"),
    weak_signs=_list(
        """
        N, R, K, P, B, DA, SR, BD, JD, RO, OR, ID, LE, Sh, Sh., Br, Birr, MK, FF, TL, Bt, DM, KR,
        Kr, kr, Fr,
        Fr., Bs, Bs., CFA, Euro, Euros, euro, euros, EURO, EUROS, rs, RS, Re., Rm, Won, Yuan, RP,
        Dollars, dollars, dirhams, Taka, TK, DH, Shs, USh, M$, NIS, Zl, zl, Ft, KD, QR, Kc, GHC,
        Rupees, dlr, ID
        """
    ),
    weak_codes=_list(
        """
        SDG, RON, SCR, ALL, TOP, TRY, CUP, PEN, MAD, COP, SOS, AMD, PHP, CVE, CRC, BSD,
        BAD, BAN, ARM, ARL, AON, ARA, BEC, BOL, BOP, BOV,
        CHE, CHW, CHC, CLE, CLF, COU, CSD, CSJ, DDM, ECS, ECV, ESA, ESB, ESP, FIM, GEK, GIP, GNE,
        GNF, GNS, GQE, GWE, GWP, HRD, ILP, IEP, ISJ, KRH, LAJ, LAK, LSM, LTT, LUC, LUF, LUL, MCF,
        MDC, MGF, MKN, MLF, MTP, MTL, MVP, MVQ, MXV, NIC, PEH, PEI, PES, PTE, RHD, ROL, RUR, SDD,
        SDP, SIT, STD, SUR, SVC, TMM, TPE, UAK, UGS, UGW, USN, USS, UYI, UYP, UYW, VEB, VED, VEF,
        VNC, VNN, WST, XEU, XFO, XFU, XRE, XSU, XUA, XAD, XCG, YUD, YUM, YUN, YUR, ZAL, ZRN, ZRZ,
        ZWC, ZWN, ZWR, XAU, XAG, XPD, XPT, XBA, XBB, XBC, XBD, CDF, MRO, GEL, LEK, AFA, ALK, BIF,
        BUK, BAM, BOB, KID, MOP, ANG, TND, PAB
        """
    ),
    never_codes=_list("ALL, TOP, SOS, CUP, XXX, XTS, MCF, MVP, BAD, BAN, GWP, ARM, STD, ESP, MRO"),
    words=_codes(
        """
        dollar, dollars: USD AUD CAD NZD SGD HKD TWD
        dlr, dlrs: USD
        buck, bucks, greenback, greenbacks: USD
        euro, euros: EUR
        pound, pounds: GBP EGP LBP SYP SDG SSP
        sterling, pounds sterling, pound sterling, quid: GBP
        yuan, yuans, renminbi, rmb, kuai: CNY
        yen: JPY
        rupee, rupees: INR PKR LKR NPR MUR SCR
        rupiah, rupiahs: IDR
        ruble, rubles, rouble, roubles: RUB BYN
        riyal, riyals: SAR QAR YER
        rial, rials: IRR OMR YER
        dirham, dirhams, dhs: AED MAD
        dinar, dinars: KWD IQD DZD BHD JOD LYD TND RSD
        franc, francs: CHF XOF XAF XPF CDF RWF GNF FRF BEF
        cfa, cfa franc, cfa francs, fcfa, cfa francs bceao, cfa francs beac: XOF XAF
        peso, pesos: MXN ARS CLP COP PHP UYU DOP CUP
        krone, kroner: NOK DKK
        krona, kronor: SEK ISK
        kronur: ISK
        krone: NOK DKK
        crown, crowns: CZK SEK NOK DKK
        koruna, korunas, koruny, korun: CZK
        won: KRW KPW
        shilling, shillings: KES UGX TZS SOS
        lira, liras, lire: TRY ITL
        real, reais, reals: BRL
        tenge, tenges: KZT
        som, soms: KGS UZS
        soum, soums, sum, sums, so'm: UZS
        somoni, somonis: TJS
        manat, manats: AZN TMT
        lari, laris: GEL
        dram, drams: AMD
        hryvnia, hryvnias, hryvnya, hryvnyas: UAH
        shekel, shekels: ILS
        zloty, zlotys, zloties, zlotych: PLN
        forint, forints: HUF
        leu, lei: RON MDL
        lev, leva, levs: BGN
        rand, rands: ZAR
        naira, nairas: NGN
        cedi, cedis: GHS
        kwacha, kwachas: ZMW MWK
        birr, birrs: ETB
        baht, bahts: THB
        ringgit, ringgits: MYR
        dong, dongs: VND
        taka, takas: BDT
        kyat, kyats: MMK
        kip, kips: LAK
        riel, riels: KHR
        kina: PGK
        tugrik, tugriks, togrog, tughrik, tughriks: MNT
        afghani, afghanis: AFN
        colon, colons, colones: CRC
        guarani, guaranis, guaranies: PYG
        sol, soles, nuevo sol, nuevos soles: PEN
        bolivar, bolivars, bolivares: VES
        boliviano, bolivianos: BOB
        quetzal, quetzals, quetzales: GTQ
        lempira, lempiras: HNL
        metical, meticals, meticais: MZN
        pula, pulas: BWP
        ariary, ariarys: MGA
        dalasi, dalasis: GMD
        escudo, escudos: CVE
        kwanza, kwanzas: AOA
        mark, marks, deutschmark, deutschmarks, deutsche mark, deutsche marks, d-marks: DEM
        guilder, guilders: NLG ANG
        florin, florins: AWG NLG
        schilling, schillings: ATS
        peseta, pesetas: ESP
        drachma, drachmas: GRD
        lek, leks, leke: ALL
        denar, denars, denari: MKD
        litas, litai: LTL
        lats: LVL
        rufiyaa: MVR
        ngultrum, ngultrums: BTN
        loti, maloti: LSL
        lilangeni, emalangeni: SZL
        ouguiya, ouguiyas: MRU
        nakfa, nakfas: ERN
        leone, leones: SLE
        pataca, patacas: MOP
        vatu: VUV
        tala: WST
        kuna, kunas: HRK
        sdr, sdrs, special drawing right, special drawing rights: XDR
        """
    ),
    adjective_words=_list("real, sum, sums, sol, gold, colon, mark, crown, sterling"),
    weak_words=_list(
        """
        won, marks, som, soms, kip, lev, leu, lek, lats, loti, crowns, colons, soles, quid,
        bolivars,
        dram, drams, rand, rands, cfa, pula, sdr, sdrs, soum, kina, dong, tala
        """
    ),
    abroad=_list("$, £, ¥, dollar, dollars, cent, cents"),
    possessive=_list("'s, s'"),
    adjectives=_codes(
        """
        us, u.s., u.s, american, united states, usd: USD
        australian, aussie, aust, aud: AUD
        canadian, cdn, cad: CAD
        new zealand, nz, kiwi, nzd: NZD
        singapore, singaporean, sg, s'pore, sgd: SGD
        hong kong, hk, hongkong, hkd: HKD
        taiwan, taiwanese, new taiwan, nt: TWD
        british, britain, uk, u.k., english, england: GBP
        egyptian, egypt: EGP
        lebanese, lebanon: LBP
        syrian, syria: SYP
        sudanese, sudan: SDG
        south sudanese, south sudan: SSP
        indian, india: INR
        pakistani, pakistan: PKR
        sri lankan, sri lanka: LKR
        nepali, nepalese, nepal: NPR
        mauritian, mauritius: MUR
        saudi, saudi arabian, saudi arabia: SAR
        qatari, qatar: QAR
        omani, oman: OMR
        iranian, iran: IRR
        yemeni, yemen: YER
        emirati, uae, u.a.e., united arab emirates: AED
        moroccan, morocco: MAD
        kuwaiti, kuwait: KWD
        iraqi, iraq: IQD
        algerian, algeria: DZD
        bahraini, bahrain: BHD
        jordanian, jordan: JOD
        libyan, libya: LYD
        tunisian, tunisia: TND
        serbian, serbia: RSD
        swiss, switzerland: CHF
        cfa, west african, west african cfa: XOF
        central african, central african cfa: XAF
        cfp: XPF
        congolese, congo: CDF
        rwandan, rwanda: RWF
        french: FRF XPF
        belgian: BEF
        mexican, mexico: MXN
        argentine, argentinian, argentinean, argentina: ARS
        chilean, chile: CLP
        colombian, colombia: COP
        philippine, filipino, philippines: PHP
        uruguayan, uruguay: UYU
        dominican: DOP
        cuban, cuba: CUP
        norwegian, norway: NOK
        danish, denmark: DKK
        swedish, sweden: SEK
        icelandic, iceland: ISK
        czech, czech republic: CZK
        south korean, korean, south korea: KRW
        north korean, north korea: KPW
        kenyan, kenya: KES
        ugandan, uganda: UGX
        tanzanian, tanzania: TZS
        somali, somalia: SOS
        turkish, turkey, turkiye: TRY
        italian: ITL
        brazilian, brazil: BRL
        kazakh, kazakhstani, kazakhstan: KZT
        kyrgyz, kyrgyzstani, kyrgyzstan: KGS
        uzbek, uzbekistani, uzbekistan: UZS
        tajik: TJS
        azerbaijani, azeri, azerbaijan: AZN
        turkmen, turkmenistani, turkmenistan: TMT
        georgian: GEL
        armenian: AMD
        ukrainian: UAH
        israeli, israel: ILS
        polish: PLN
        hungarian: HUF
        romanian, romania: RON
        moldovan, moldova: MDL
        bulgarian: BGN
        south african: ZAR
        nigerian: NGN
        ghanaian, ghana: GHS
        zambian, zambia: ZMW
        malawian, malawi: MWK
        ethiopian, ethiopia: ETB
        thai: THB
        malaysian: MYR
        vietnamese: VND
        bangladeshi, bangladesh: BDT
        myanmar, burmese: MMK
        lao, laotian: LAK
        cambodian: KHR
        mongolian: MNT
        indonesian: IDR
        russian, russia: RUB
        belarusian, belarussian, belarus: BYN
        chinese: CNY
        japanese: JPY
        jamaican: JMD
        trinidad, trinidadian, trinidad & tobago, trinidad and tobago, tt: TTD
        guyanese, guyana: GYD
        surinamese: SRD
        namibian: NAD
        zimbabwean, zimbabwe: ZWL
        liberian: LRD
        fijian, fiji: FJD
        bahamian: BSD
        barbadian, barbados: BBD
        bermudian: BMD
        brunei: BND
        east caribbean: XCD
        german, deutsche: DEM
        dutch: NLG
        austrian: ATS
        spanish: ESP
        greek: GRD
        """
    ),
    hundredths=_codes(
        """
        cent, cents: USD AUD CAD NZD SGD HKD TWD EUR ZAR
        c: USD AUD NZD ZAR EUR
        pence, penny, pennies, p: GBP
        piastre, piastres, piaster, piasters: EGP LBP SYP
        sen: MYR
        halala, halalas: SAR
        centavo, centavos: MXN BRL PHP ARS
        centime, centimes: CHF XOF
        groszy, grosz: PLN
        kurus: TRY
        kobo: NGN
        pesewas: GHS
        satang: THB
        agorot: ILS
        stotinki: BGN
        tiyn, tiyins: KZT UZS
        fen: CNY
        bani: RON
        paise, paisa: INR
        kopeck, kopecks, kopek, kopeks: RUB
        eurocent, eurocents, euro cent, euro cents: EUR
        """
    ),
    glued_words=_list("c, p"),
    doubtful_words=_list("sen, fen, bani"),
    other_names={
        "dollar": _list(
            "tree, general, shave, index, bloc, store, stores, menu, sign, signs, bill, bills"
        ),
        "euro": _list(
            "stoxx, zone, area, bund, nations, championship, cup, vi, standard, emission"
        ),
        "pound": _list("sterling's"),
        "won": _list("the, a, an, by, in, his, her, its, their"),
        "rand": _list("corporation, corp, paul, researchers"),
        "all": _list("the"),
        "mark": _list("on, in"),
        "crown": _list("prince, castle, estate, holdings"),
    },
    weights=_list("pound, pounds"),
    weighed_money=_list(
        """
        funding, investment, investments, debt, debts, taxpayer, taxpayers, taxpayers', public,
        government, savings, aid, support, cuts, losses, loss, loans, loan, assets, damage, damages,
        spending, subsidy, subsidies, tax, taxes, revenue, revenues, sales, contracts, orders, cash,
        bonds, shares, government's, equity, capital, new, additional, extra, bank, costs, profit,
        profits, benefits, bonuses, private, money, state, unpaid, trade, exports, stolen, annual,
        financing, finance, credit, arms, business, green, its, their, our, grants, income, deals
        """
    ),
    weighed_verbs=_list(
        """
        paid, pay, pays, paying, cost, costs, costing, worth, fined, fine of, for, price of,
        spend, spent, spending, invest, invested, earn, earned, earning, owes, owed, raise, raised,
        charged, salary of, loan of, grant of, sum of, budget of, donated, bid of
        """
    ),
    weighing_verbs=_list(
        """
        weigh, weighs, weighed, weighing, lift, lifts, lifted, lifting, hauls, hauled, hauling,
        carries, carried, carrying, gained, lost, lose, shed
        """
    ),
    weight_signs=_list(
        """
        (0, of, per square, per day, heavier, lighter, in weight, u0o0, per hour, lb, a day,
        (kg, overweight, weight, thrust, force
        """
    ),
    names=_list("50 Cent, Million Dollar Baby, Six Million Dollar Man"),
    paying=_list(
        """
        paid, pay, pays, paying, cost, costs, costing, worth, fined, priced at, spend, spends,
        spent, spending, invest, invests, invested, investing, earn, earns, earned, earning, owe,
        owes, owed, raise, raises, raised, raising, charge, charges, charged, charging, donated,
        received, receive, receives, borrow, borrowed, lent, lend, sold for, sells for, sell for,
        bought for, valued at, refund of, refunded, saves, saved, awarded, allocated, budgeted,
        transferred, totalled, totaled, totalling, totaling, grossed, traded at, trades at,
        trading at, closed at, opened at, settled at, fee of, fine of, price of, value of, loan of,
        grant of, sum of, budget of, bid of, salary of, premium of, deposit of, tariff of, rate of,
        dividend of, bonus of, profit of, loss of, income of, wage of, toll of, tax of, levy of,
        discount of, minimum of, maximum of, total of, rent of, cost of, costs of, prices of,
        fees of, revenue of, revenues of, sales of, turnover of, investment of, capital of,
        payment of, payments of, donation of, pension of, duty of, subsidy of, bill of, stake of,
        coupon of, amount of, amounts of, amounting to, amounted to, price was, price is
        """
    ),
    paying_links=_list(
        """
        at, for, of, to, from, by, is, was, are, were, be, and, or, only, just, another, another,
        around, about, than, over, under, up, between, with, exactly, additional, extra, below,
        above, approximately, roughly, nearly, almost
        """
    ),
    priced_nouns=_list(
        """
        loan, loans, fee, fees, fine, fines, note, notes, coin, coins, bill, bills, bond, bonds,
        voucher, vouchers, ticket, tickets, price, charge, tariff, toll, discount, grant, grants,
        each, apiece,
        deposit, tax, levy, bonus, surcharge, rebate, refund, dividend, payment, payments, penalty,
        budget, investment, contract, deal, prize, reward, subsidy, allowance, salary, donation,
        stamp, stamps, entry, admission, cheque, check, credit, limit, threshold, cap, increase,
        cut, rise, hike, gift, coupon, premium, minimum, maximum, mark, level, handout, rent
        """
    ),
    no_nouns=_list(
        """
        the, which, who, that, when, if, because, while, where, since, under, between, against,
        about, only, again, today, yesterday, tomorrow, now, then, too, also, were, are, be, had,
        have, would, could, may, might, must, can, should, do, did, does, rose, fell, more, less,
        than, out, up, down, off, through, until, till, within, without, through, across, back,
        apart, around, so, yet, not, no, its, his, her, their, our, your, my, all, both, either,
        plus, minus, net, gross, extra, once, twice, later, earlier, monthly, yearly, weekly,
        daily, next, ago, every, above, below, depending, compared, including, excluding,
        according, worth, whereas, although, though
        """
    ),
    price_year=_list("in, constant, real, fixed, inflated"),
    spelled=_list("dollar, euro, pound, cent, rupee, pence"),
    adjective_followers=_list(
        "for, to, in, from, by, and, over, on, at, with, was, is, has, per, a, as, will, or, but, "
        "during, this, last, after, before, annually, each, into, of"
    ),
    per=_list("per, per each, per every"),
    per_articles=_list("a, an, each, every"),
    units=_table(
        """
        barrel: barrels, bbl, bbls, b, bl
        barrel of oil equivalent: boe, barrels of oil equivalent
        share: shares, ordinary share, common share, ads, adr, american depositary share
        unit: units
        tonne: tonnes, metric ton, metric tons, metric tonne, metric tonnes, mt, t, te
        ton: tons, short ton, long ton
        year: years, annum, yr, yrs, y, a
        month: months, mo, mth
        week: weeks, wk
        day: days, d
        hour: hours, hr, h
        quarter: quarters
        night: nights
        minute: minutes
        MMBtu: mmbtus, mbtu, million british thermal units, million btu, mln btu, mm btu, mmbtu
        MWh: mwhs, megawatt-hour, megawatt hour, megawatt hours, megawatt-hours, mwhr, mw/h
        kWh: kilowatt-hour, kilowatt hour, kilowatt hours, kilowatt-hours, kw-hour, kwhr
        MW: megawatt, megawatts
        kW: kilowatt, kilowatts
        GW: gigawatt, gigawatts
        watt: watts, w
        gallon: gallons, gal
        litre: liter, litres, liters, l
        kilogram: kilo, kg, kilogramme, kilograms, kilos
        gram: grams, gramme, g
        ounce: ounces, oz, troy ounce, troy oz
        pound: lb, lbs, pounds
        acre: acres
        hectare: hectares, ha
        square foot: sq ft, sqft, square feet, sq. ft, sq. ft., sq foot, psf
        square metre: square meter, square metres, square meters, sqm, sq m, sq metre, sq meter, m2
        cubic metre: cubic meter, cubic metres, cubic meters, m3, cu m, cbm
        1,000 cubic metres: thousand cubic metres, thousand cubic meters, mcm
        Mcf: thousand cubic feet, mscf
        MMcf: million cubic feet
        GJ: gigajoule, gigajoules
        therm: therms
        bushel: bushels
        head: head of cattle
        person: people, persons
        capita
        household: households
        vehicle: vehicles
        employee: employees
        worker: workers
        student: students
        customer: customers
        ticket: tickets
        dose: doses
        container: containers, teu, feu, box
        mile: miles, mi
        kilometre: kilometer, km, kilometres, kilometers
        piece: pieces
        item: items
        copy: copies
        plate: plates
        pack: packs
        bottle: bottles
        bag: bags
        visit: visits
        trip: trips
        ride: rides
        game: games
        home: homes
        room: rooms
        seat: seats
        vote: votes
        user: users
        trade: trades
        contract: contracts
        transaction: transactions
        cylinder: cylinders
        dollar
        euro
        """
    ),
    not_per=_list("ago, later, earlier, late, before, after, early"),
    no_units=_list("se, cent, diem"),
    adverbs={"annually": "year", "yearly": "year", "monthly": "month", "weekly": "week"},
    equivalents=_list(
        """
        or, equivalent to, equivalent, equal to, or the equivalent of, the equivalent of, i.e.,
        equivalent of, approx, worth, which is, currently, or roughly, now, converted to, =,
        or equivalent to, that is, equalling, equaling, at the time, around, about
        """
    ),
    apposition=_list("or, equivalent to, or the equivalent of, the equivalent of, equal to"),
)
