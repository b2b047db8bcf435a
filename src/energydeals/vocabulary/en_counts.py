"""English nouns that announcements count."""

from typing import Final

from energydeals.vocabulary._rows import groups, words
from energydeals.vocabulary.en_labels import LABELS
from energydeals.vocabulary.phrase_words import CountVocabulary

__all__ = ["COUNTS"]

COUNTS: Final = CountVocabulary(
    plurals=groups(
        """
        document: documents, papers, commercial documents
        agreement: agreements, accords, pacts, treaties
        contract: contracts
        deal: deals, transactions
        memorandum: memoranda, memorandums, memoranda of understanding, memorandums of understanding
        memorandum: mous, mou's, memos of understanding, letters of intent, lois
        memorandum: memorandums of cooperation, memoranda of cooperation
        power_purchase_agreement: ppas, power purchase agreements
        licence: licences, licenses, permits
        protocol: protocols
        project: projects
        company: companies, firms, corporations, enterprises
        bank: banks, lenders, financial institutions
        country: countries, nations, states
        turbine: turbines, wind turbines
        well: wells
        reactor: reactors
        unit: units
        vessel: vessels, ships, tankers, carriers
        cargo: cargoes, cargos, shipments
        plant: plants, power plants, power stations, facilities
        field: fields, oilfields, gas fields, oil fields
        block: blocks
        station: stations
        panel: panels, modules
        battery: batteries
        vehicle: vehicles, cars, buses
        home: homes, households, houses
        job: jobs
        person: people, workers, employees, delegates, participants
        """
    ),
    singulars=groups(
        """
        document: document
        agreement: agreement, accord, pact, treaty
        contract: contract
        deal: deal
        memorandum: memorandum, mou, memorandum of understanding
        power_purchase_agreement: ppa, power purchase agreement
        project: project
        company: company
        """
    ),
    documents=words(
        """
        document, agreement, contract, deal, memorandum, power_purchase_agreement, protocol
        """
    ),
    never_between=words(
        """
        of, in, on, at, to, for, with, from, by, the, a, an, that, which, who, when, as, is, are,
        was, were, be, been, has, have, had, will, would, can, could, may, might, said, says, its,
        their, his, her, our, this, these, those, it, they, he, she, we, or, but, if, than, after,
        before, during, under, over, between, through, into, per, percent, pct, cent, years, year,
        months, month, days, day, weeks, week, hours, hour, million, billion, trillion, thousand,
        hundred, dozen, dollars, dollar, euros, euro, yuan, rubles, rupees, signed, sign, include,
        including, includes, mw, gw, kw, mwh, gwh, kwh, twh, kv, km, miles, mile, tonnes, tons, bcm,
        barrels, megawatts, megawatt, gigawatts, gigawatt, hectares, acres, metres, meters, feet,
        times, mtpa, bpd, am, pm, january, february, march, april, june, july, august, september,
        october, november, december, jan, feb, mar, apr, jun, jul, aug, sep, sept, oct, nov, dec
        """
    ),
    labels=LABELS,
)
