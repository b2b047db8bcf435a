"""English words around capacities, volumes, lengths, areas and terms."""

from typing import Final

from energydeals.units import Unit
from energydeals.vocabulary._rows import groups, words
from energydeals.vocabulary.en_labels import LABELS
from energydeals.vocabulary.phrase_words import QuantityVocabulary

__all__ = ["QUANTITIES"]

QUANTITIES: Final = QuantityVocabulary(
    units=groups(
        """
        W: watt, watts, watts peak, watts-peak
        kW: kw, kilowatt, kilowatts, kwp, kwe, kwac, kwdc
        MW: mw, megawatt, megawatts, mwp, mwe, mwt, mwth, mwac, mwdc, mws, mw-ac, mw-dc, mw ac
        MW: mw dc, mw(ac), mw(dc), mw(p), mw(e), megawatts peak, megawatt peak, megawatt-peak
        GW: gw, gigawatt, gigawatts, gwp, gwe, gwt, gwth, gwac, gwdc, gws, gigawatts peak
        TW: tw, terawatt, terawatts
        MVA: mva, megavolt-ampere, megavolt-amperes, megavolt ampere, megavolt amperes
        MVA E3: gva
        kWh: kwh, kilowatt-hour, kilowatt-hours, kilowatt hour, kilowatt hours, kwhr
        MWh: mwh, megawatt-hour, megawatt-hours, megawatt hour, megawatt hours, mwhr, mw-hours
        MWh: mw-hour
        GWh: gwh, gigawatt-hour, gigawatt-hours, gigawatt hour, gigawatt hours, gwhr, gw-hours
        TWh: twh, terawatt-hour, terawatt-hours, terawatt hour, terawatt hours
        kV: kv, kilovolt, kilovolts
        GJ: gj, gigajoule, gigajoules
        PJ: pj, petajoule, petajoules
        Btu: btu, british thermal unit, british thermal units
        MMBtu: mmbtu, mmbtus, mmbtu's
        t: tonne, tonnes, ton, tons, metric ton, metric tons, metric tonne, metric tonnes
        t: dry metric tonnes, dry metric tons, dry tonnes, dry tons, dmt
        t: tco2, tco2e, tco2eq
        kt: ktco2, ktco2e
        Mt: mtco2, mtco2e
        kt: kt, kilotonne, kilotonnes, kiloton, kilotons
        Mt: megatonne, megatonnes, megaton, megatons, mmt
        lb: lb, lbs, lb., lbs., pounds of uranium, pounds of natural uranium, pounds of u3o8
        lb: pounds u3o8, pounds of yellowcake, pounds of uranium concentrate
        lb: pounds of uranium concentrates, pounds of triuranium octoxide
        oz: oz, ounce, ounces, troy ounce, troy ounces, oz., troy oz
        oz E3: koz
        oz E6: moz
        t/d: tpd, mtpd
        t/y: tpa, tpy
        kt/y: ktpa, ktpy
        mtpa: mtpa, mmtpa, mtpy, mmtpy, mmt/y
        lb/y: lbpa
        m3: m3, m³, cubic metre, cubic metres, cubic meter, cubic meters, cu m, cu. m, cbm
        m3: cubic-metre, cubic-meter, standard cubic metres, standard cubic meters, cu metres
        m3: normal cubic metres, normal cubic meters, cu meters, nm3, nm³, sm3, sm³
        bcm: bcm
        tcm: tcm
        m3/d E6: mmscmd, mmcmd, mcm/d, mcmd, mmscm/d, mmcm/d
        m3/y: scm/y
        bcm/y: bcma, bcmpa
        cf: cubic feet, cubic foot, cubic-feet, cubic-foot, cu ft, cu. ft., cu. ft, scf, cf, cu feet
        cf: standard cubic feet, standard cubic foot
        MMcf: mmcf, mmscf
        Bcf: bcf, bscf
        Tcf: tcf, tscf
        MMcf E-3: mcf, mscf
        MMcf/d: mmcfd, mmscfd, mmcfpd, mmscfpd, mmcf/d, mmscf/d
        Bcf/d: bcfd, bscfd, bcfpd
        bbl: barrel, barrels, bbl, bbls, bl, barrels of oil, barrels of crude, barrels of crude oil
        bbl E3: mbbl, mbbls, kbbl, kbbls
        bbl E6: mmbbl, mmbbls, mmbo, mmstb
        bbl/d: bpd, b/d, bopd, bo/d, bblpd, bblsd, barrel-a-day, barrels-a-day, barrel-per-day
        bbl/d: barrels-per-day, bbl/d, bbls/d, stb/d, bwpd
        bbl/d E3: kbpd, kb/d, kbd, kbbl/d, kbopd, mbopd
        boe: boe, barrel of oil equivalent, barrels of oil equivalent, barrels oil equivalent
        boe: barrels of oil-equivalent, barrel of oil-equivalent, barrels equivalent
        boe E3: mboe, kboe
        boe E6: mmboe
        boe/d: boepd, boed, boe/d
        boe/d E3: mboepd, mboed, mboe/d, kboepd, kboed, kboe/d
        boe/d E6: mmboepd, mmboed, mmboe/d
        km: km, kms, kilometre, kilometres, kilometer, kilometers
        mi: mile, miles
        ha: ha, hectare, hectares
        km2: km2, km², sq km, sq. km, square kilometre, square kilometres, square kilometer
        km2: square kilometers, sq kilometres, sq kilometers, square km, square-kilometre
        km2: square-kilometer, sqkm
        acre: acre, acres, net acres, gross acres, net royalty acres, net mineral acres
        days: day, days
        months: month, months, mth, mths
        years: year, years, yr, yrs, yr., yrs., gas years, contract years, calendar years
        years E1: decade, decades
        """
    ),
    exact={"t": "t", "Mt": "Mt", "MMt": "Mt", "mi": "mi"},
    from_thousand={"MT": "t", "mt": "t", "MTPA": "t/y", "mtpa": "t/y"},
    rates={
        phrase: rate
        for rate, letters, nouns in (
            ("d", "d", "day"),
            ("y", "y, yr, a", "year, annum, yr"),
        )
        for phrase in (
            *(f"{mark}{each}" for each in words(f"{letters}, {nouns}") for mark in ("/", " / ")),
            *(
                f"{mark}{article}{mark}{noun}"
                for noun in words(nouns)
                for article in ("per", "a", "each", "every", "an")
                for mark in (" ", "-")
            ),
        )
    }
    | {" annually": "y", " yearly": "y", " p.a.": "y", " p.a": "y", " pa": "y", "/annually": "y"}
    | {" daily": "d", " per calendar day": "d"}
    | {
        f" {of}{adjective} {noun}": rate
        for adjective, rate in (("annual", "y"), ("daily", "d"))
        for noun in words("capacity, production, output, production capacity, throughput, volume")
        for of in ("", "of ")
    },
    other_rates=words(
        """
        per, a week, a month, a quarter, an hour, a minute, a second, every week, every month,
        every hour, each week, each month, each hour, weekly, monthly, hourly, a-week, a-month
        """
    ),
    rate_adjectives=groups(
        """
        y: annual, yearly, annually
        d: daily
        """
    ),
    rate_links=words("of, at, is, to, reach, reaching, totalling, totaling"),
    of=words("of"),
    things=words(
        """
        co2, co2e, co2 equivalent, co2-equivalent, carbon dioxide, lce, lng, lpg, oil, gas, crude,
        hydrogen, ammonia, urea, methanol, coal, copper
        """
    ),
    denominators=words("per, every"),
    no_term_behind=words(
        """
        ago, earlier, later, old, -old, of age, of experience, experience, of history, anniversary,
        's time, ' time, in a row, running, in jail, in prison, of existence, of cooperation,
        of independence, of talks, of negotiations, of war, of conflict, of 2025, ended, ending
        """
    ),
    no_term_before=words(
        """
        past, last, previous, preceding, recent, aged, age of, anniversary of
        """
    ),
    during=words("over, under, inside, beyond, above, below"),
    during_led=words("for, of, to, is, was, be, last, lasts, lasting, run, runs, than, and, a, an"),
    not_behind=words("-range, range, ballpark, mark or so"),
    labels=LABELS,
    written={
        Unit.TONNE: ("tonne", "tonnes"),
        Unit.TONNE_PER_DAY: ("tonne a day", "tonnes a day"),
        Unit.TONNE_PER_YEAR: ("tonne a year", "tonnes a year"),
        Unit.MTPA: ("million tonnes a year", "million tonnes a year"),
        Unit.BARREL: ("barrel", "barrels"),
        Unit.BARREL_PER_DAY: ("barrel a day", "barrels a day"),
        Unit.CUBIC_METRE: ("cubic metre", "cubic metres"),
        Unit.CUBIC_METRE_PER_DAY: ("cubic metre a day", "cubic metres a day"),
        Unit.CUBIC_METRE_PER_YEAR: ("cubic metre a year", "cubic metres a year"),
        Unit.MILE: ("mile", "miles"),
        Unit.HECTARE: ("hectare", "hectares"),
        Unit.ACRE: ("acre", "acres"),
        Unit.DAY: ("day", "days"),
        Unit.MONTH: ("month", "months"),
        Unit.YEAR: ("year", "years"),
    },
)
