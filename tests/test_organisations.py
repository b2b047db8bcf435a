"""Organisations and states in texts written for it: found, named, and nothing else."""

import itertools
import sys

import pytest
from hypothesis import given
from hypothesis import strategies as st

from energydeals.gazetteer import Gazetteer, Organisation
from energydeals.party import PartyKind
from energydeals.reading.names.entities import Entity
from energydeals.reading.names.organisations import find_organisations
from energydeals.reading.names.persons import find_persons
from energydeals.reading.words.groups import find_groups
from energydeals.reading.words.lexicon import tokens_of
from energydeals.reading.words.source import source_of

EMPTY = Gazetteer()


def found(text: str, gazetteer: Gazetteer = EMPTY) -> list[tuple[str, str]]:
    """Give the words and the canonical names of what is found."""
    entities = find_organisations(source_of(text), gazetteer=gazetteer)
    return [(text[each.start : each.end], each.name) for each in entities]


def names(text: str, gazetteer: Gazetteer = EMPTY) -> list[str]:
    """Give the names of what is found, once each."""
    return list(dict.fromkeys(name for _, name in found(text, gazetteer)))


def only(text: str) -> Entity:
    """Give the one organisation of a text."""
    (entity,) = find_organisations(source_of(text), gazetteer=EMPTY)
    return entity


class TestForms:
    """A legal form or a head noun makes capitalised words an organisation."""

    def test_bank_of_a_river(self) -> None:
        """A shore in a name makes it no bank."""
        assert only("Orvel North Bank Power Corporation has a dam.").kind is PartyKind.COMPANY
        assert only("Orvel Bank Corporation has a dam.").kind is PartyKind.BANK

    def test_noun_that_begins_the_sentence(self) -> None:
        """What describes a name with a capital is no part of it, and makes it no person."""
        assert names("Contractor Adriata Kembla said it had won.") == ["Adriata Kembla"]
        assert names("Developer Zorvex Green has a wind farm.") == ["Zorvex Green"]

    @pytest.mark.parametrize(
        ("text", "name"),
        [
            ("The order went to Velmora Ltd. of Hull.", "Velmora"),
            ("It hired Tarn & Ghyll LLP as adviser.", "Tarn & Ghyll"),
            ("It was won by Norrsken Vind AB on Monday.", "Norrsken Vind"),
            ("A unit of PT Sinar Laut Energi said so.", "Sinar Laut Energi"),
            ("It chose Huarong Pipe Co., Ltd. for it.", "Huarong Pipe"),
            ("They met Costa Brava S.p.A. in May.", "Costa Brava"),
            ("It was led by Larkspur Capital Partners.", "Larkspur Capital Partners"),
            ("It sold them to Quiver Oil and Gas in 2021.", "Quiver Oil and Gas"),
            ("Wadi Exploration and Production has it.", "Wadi Exploration and Production"),
            ("It went to Tatran Cells a.s. of Nitra.", "Tatran Cells"),
            ("The buyer is Sava Elektro d.o.o. on paper.", "Sava Elektro"),
            ("It was bought by Petróleos do Sertão S.A. in May.", "Petróleos do Sertão"),
            ("Compagnie des Eaux de Lome has it.", "Compagnie des Eaux de Lome"),
            ("It was led by Prime Harbour Capital Inc.", "Prime Harbour Capital"),
            ("It paid Tarn Drilling Company for the Harrow well.", "Tarn Drilling Company"),
            ("The buyer is Tarn Vind A/S of Vejle.", "Tarn Vind"),
            ("Tarn Coal and Power Company has it.", "Tarn Coal and Power Company"),
        ],
    )
    def test_company(self, text: str, name: str) -> None:
        """The name stands without its legal form."""
        assert [name] == names(text)

    @pytest.mark.parametrize(
        ("text", "name"),
        [
            (
                "The Ministry of Energy, Mines and Quarries agreed.",
                "Ministry of Energy, Mines and Quarries",
            ),
            (
                "It asked the Agency for Natural Resources and Energy.",
                "Agency for Natural Resources and Energy",
            ),
            ("The Oil and Gas Regulatory Authority agreed.", "Oil and Gas Regulatory Authority"),
            (
                "From: Department for Mines and Climate",
                "Department for Mines and Climate",
            ),
        ],
    )
    def test_government_body(self, text: str, name: str) -> None:
        """The name of a ministry goes on through the list of what it is for."""
        entity = only(text)

        assert (name, PartyKind.GOVERNMENT) == (entity.name, entity.kind)

    @pytest.mark.parametrize(
        "text",
        [
            "The Harrow gas field lies off the coast.",
            "The Saxby Power plant will close.",
            "It spoke at the Gulf Energy Forum in June.",
            "The Power Purchase Agreement was signed.",
            "A Memorandum of Understanding was signed on Tuesday.",
            "The Larkfield Energy Center burned.",
            "Norwegian Securities Trading Act rules apply.",
            "Russian Gas may flow again.",
            "He reads the Desert Energy Weekly.",
            "Natural Gas is cheap.",
            "Construction begins in March.",
            "Of that Co., Ltd. is a part.",
            "The Board agreed.",
            "It was due by Easter.",
        ],
    )
    def test_nothing(self, text: str) -> None:
        """Plants, events, papers, laws, media and commodities are no organisations."""
        assert names(text) == []

    def test_heading(self) -> None:
        """In a heading in title case only names that the text knows count."""
        text = "Velmora Ltd Signs Solar Deal With Big Power Group\n\nVelmora Ltd. signed it today."

        assert names(text) == ["Velmora"]


class TestKinds:
    """The words of a name and those beside it tell what it is."""

    @pytest.mark.parametrize(
        ("text", "kind"),
        [
            ("It owes Harbour Savings Bank a sum.", PartyKind.BANK),
            ("It is backed by Larkspur Pension Fund.", PartyKind.FUND),
            ("It was signed by the Harrow Water Authority.", PartyKind.GOVERNMENT),
            ("It was signed by state-owned Lumen Power Trading.", PartyKind.STATE_COMPANY),
            ("It was signed by the National Coal and Power Corporation.", PartyKind.STATE_COMPANY),
            ("It is lent by the African Bridge Development Bank.", PartyKind.MULTILATERAL),
            ("It was signed by Harrow Solar Developers.", PartyKind.COMPANY),
            ("It was signed by Pamir Energy Company.", PartyKind.COMPANY),
            ("It is lent by Baltische Kredit.", PartyKind.BANK),
            ("It is held by Fundo Serra Verde.", PartyKind.FUND),
        ],
    )
    def test_kind(self, text: str, kind: PartyKind) -> None:
        """The kind follows from a word."""
        assert kind is only(text).kind

    @pytest.mark.parametrize(
        ("text", "country"),
        [
            ("A plant is built by China's Huarong Pipe Group.", "CN"),
            ("It chose the Norwegian developer Fjellvind Holding.", "NO"),
            ("Fjellvind ASA won it.", "NO"),
            ("Harrow Holdings, a Danish utility, won it.", "DK"),
            ("It was sold to Harrow Holdings of Japan.", "JP"),
            ("The contract is with Bangladesh Chemical Works Corporation.", "BD"),
            ("The Kenyan Ministry of Energy agreed.", "KE"),
            ("Svenska Vindkraft Holding won it.", "SE"),
            ("Gas comes from Tajikneftegaz.", "TJ"),
            ("It was sold to Harrow Holdings (Japan, 25%).", "JP"),
            ("It was sold to Harrow Holdings, of Japan.", "JP"),
            ("It chose the US developer Harrow Holdings.", "US"),
            ("It went to Korvex Pte. Ltd. in May.", "SG"),
        ],
    )
    def test_country(self, text: str, country: str) -> None:
        """The country stands before, behind or in the name."""
        entities = find_organisations(source_of(text), gazetteer=EMPTY)

        assert country in {each.country for each in entities if each.rule != "country"}

    @pytest.mark.parametrize(
        "text",
        [
            "Velmora Ltd. won it.",
            "Back in Kenya last week Velmora Ltd. won it.",
            "It cost US$5 million; Velmora Ltd. won it.",
        ],
    )
    def test_no_guess(self, text: str) -> None:
        """Without words for it the country is missing."""
        entities = find_organisations(source_of(text), gazetteer=EMPTY)

        assert [each.country for each in entities if each.rule != "country"] == [None]

    def test_any_mention(self) -> None:
        """The words beside one mention tell of all, and those before a list of each name."""
        text = "Korvex Ltd won. The Indian companies Tarnex Ltd, Velmora Ltd and Korvex Ltd bid."
        entities = find_organisations(source_of(text), gazetteer=EMPTY)

        assert {each.name: each.country for each in entities} == {
            "Korvex": "IN",
            "Tarnex": "IN",
            "Velmora": "IN",
        }


class TestContexts:
    """The words beside a bare name make it an organisation."""

    @pytest.mark.parametrize(
        ("text", "name"),
        [
            ("The Dutch dredging company Waterkant won it.", "Waterkant"),
            ("It went to Brisa, a developer of wind farms.", "Brisa"),
            ("A contract was awarded to Korvex on Monday.", "Korvex"),
            ("It signed an agreement with Sarnoc in Lima.", "Sarnoc"),
            ("The plant is owned by Lumora.", "Lumora"),
            ("On Monday Tavira signed the lease.", "Tavira"),
            ("The buyer took Ostara's 20% stake.", "Ostara"),
            ("A Korvex-led group bids.", "Korvex"),
            ("The rest is with Lumora (15 per cent).", "Lumora"),
            ("Gas comes from Sibneftegaz.", "Sibneftegaz"),
            ("A study with Ostara of Spain goes on.", "Ostara"),
            ("So Ostara, owned by a bank, bids.", "Ostara"),
            ("The credit has cover from Ostara.", "Ostara"),
            ("Norrland Vind s.a. pays.", "Norrland Vind"),
        ],
    )
    def test_named(self, text: str, name: str) -> None:
        """One such name is found."""
        assert name in names(text)

    def test_list(self) -> None:
        """Names in a list with one that is known are organisations as well."""
        text = "It was signed by Brisa, Korvex Ltd, Sarnoc and Ostara."

        assert names(text) == ["Brisa", "Korvex", "Sarnoc", "Ostara"]

    @pytest.mark.parametrize(
        "text",
        [
            "Minister Amina Okoro signed it.",
            "Amina Okoro, chief executive, signed it.",
            "It was signed, said Amina Okoro.",
            "Output from Lumora rose.",
            "The Lumora mine was sold.",
            "Everything is to be signed on Friday.",
            "Parliament approved it.",
            "It closed the financing of Lumora, a wind farm.",
            "It told Interfax-Lumora so.",
            "A trader of Tarnhill sold it.",
            "It lies near Khashm al-Harrow.",
            "Tarnhill gets a plant. It is built at Tarnhill.",
        ],
    )
    def test_nothing(self, text: str) -> None:
        """Persons and sites are no organisations."""
        assert names(text) == []


class TestCoreference:
    """What a text calls by several names is one."""

    @pytest.mark.parametrize(
        ("text", "later"),
        [
            ("Korvex Petroleum won. Later Korvex lost.", "Korvex"),
            ("The Harrow Water Authority (HWA) agreed. The HWA is new.", "HWA"),
            ("The National Gas Company of Samora (Samgas) agreed. So Samgas pays.", "Samgas"),
            ('Velmora Holdings plc ("VH") won. So VH pays.', "VH"),
            (
                'Velmora Holdings plc ("Velmora" or the "Company", LSE: VEL) won. Velmora!',
                "Velmora",
            ),
            ("The Korvex Ridge Pipeline (KRP) Ltd won. So KRP pays.", "KRP"),
            ("Velmora Storage Ltd (VSL) won. So VSL pays.", "VSL"),
        ],
    )
    def test_same(self, text: str, later: str) -> None:
        """The short name is found under the full one."""
        mentions = found(text)

        assert len({name for _, name in mentions}) == 1
        assert later == mentions[-1][0]

    def test_ambiguous_short_name(self) -> None:
        """A beginning that two names share stands for neither."""
        text = "Korvex Motors Ltd and Korvex Steel Ltd met. Then Korvex met them."

        assert [name for _, name in found(text)][:2] == ["Korvex Motors", "Korvex Steel"]
        assert "Korvex" not in [words for words, _ in found(text)]

    def test_known_acronym(self) -> None:
        """An acronym behind another form of a known name tells who is meant."""
        row = Organisation("Samoran General Petroleum Corporation", acronym="SGPC")
        text = "Samora's General Petroleum Corporation (SGPC) agreed. Then SGPC met."

        assert names(text, Gazetteer([row])) == ["Samoran General Petroleum Corporation"]

    def test_defined_acronym_wins(self) -> None:
        """An acronym that the text defines is not that of the gazetteer."""
        table = Gazetteer([Organisation("Harbour Water Alliance", acronym="HWA")])
        text = "The Harrow Windmill Authority (HWA) agreed. Then HWA met."

        assert names(text, table) == ["Harrow Windmill Authority"]


class TestStates:
    """Countries are named as such; their governments are parties."""

    @pytest.mark.parametrize(
        ("text", "name", "rule"),
        [
            ("The Indonesian government signed.", "Government of Indonesia", "government"),
            ("It met the Government of Kenya.", "Government of Kenya", "government"),
            ("Kenya signed.", "Government of Kenya", "country"),
            ("It met the government of the United Kingdom.", None, "government"),
            ("The Ontario government signed.", "Government of Ontario", "government"),
            ("It met the Government of Queensland.", "Government of Queensland", "government"),
        ],
    )
    def test_state(self, text: str, name: str | None, rule: str) -> None:
        """A government and the bare name of a country are told apart."""
        entity = only(text)

        assert entity.rule.startswith(rule)
        assert name in (entity.name, None)
        assert PartyKind.GOVERNMENT is entity.kind


class TestKnown:
    """Names of the gazetteer, and what only looks like them."""

    TABLE = Gazetteer(
        [
            Organisation("Bristow Peat", acronym="bp", country="GB"),
            Organisation("Ankara", country="GB"),
            Organisation("Korvex", country="FR"),
            Organisation("Apple", country="US"),
        ]
    )

    @pytest.mark.parametrize(
        "text",
        [
            "Spreads fell by 5 bp.",
            "Spreads fell by 5bp.",
            "Apple growers met.",
            "Of these APPLE 20 tons.",
            "Ankara, Turkey: rain.",
            "It left the port of Ankara.",
            "The Korvex Gasfield stands still.",
        ],
    )
    def test_nothing(self, text: str) -> None:
        """A unit, a common word, a place and a plant are no organisation of that name."""
        rows = {row.name for row in self.TABLE.rows}

        assert rows.isdisjoint(names(text, self.TABLE))

    @pytest.mark.parametrize(
        ("text", "name", "country"),
        [
            ("So bp pays.", "Bristow Peat", "GB"),
            ("Apple buys the power.", "Apple", "US"),
            ("Power goes to Apple.", "Apple", "US"),
            ("It bought Korvex Deutschland in May.", "Korvex Deutschland", "DE"),
            ("It bought Korvex Kenya in May.", "Korvex Kenya", "KE"),
            ("So Korvex S.A. pays.", "Korvex", "FR"),
        ],
    )
    def test_named(self, text: str, name: str, country: str) -> None:
        """The row is found, or its unit in a country."""
        entities = find_organisations(source_of(text), gazetteer=self.TABLE)

        assert (name, country) in [(each.name, each.country) for each in entities]


class TestGiven:
    """What the caller knows wins."""

    def test_spans(self) -> None:
        """Spans of a recogniser displace what is found."""
        text = "Korvex Petroleum Ltd won."
        given_span = Entity(0, 6, "Korvex of Hull")

        assert (given_span,) == find_organisations(source_of(text), extra=[given_span])[:1]

    def test_rows(self) -> None:
        """Added rows win over those of the library."""
        table = EMPTY.with_rows([Organisation("Zed", aliases=("Zed Works",), country="FR")])
        (entity,) = find_organisations(source_of("So Zed Works won."), gazetteer=table)

        assert (entity.name, entity.country, entity.rule) == ("Zed", "FR", "gazetteer")

    def test_span_outside(self) -> None:
        """A span that is not in the text is passed over."""
        assert find_organisations(source_of("No."), extra=[Entity(5, 99, "X")]) == ()


class TestPersonsAndGroups:
    """Persons and words for several parties."""

    @pytest.mark.parametrize(
        ("text", "name"),
        [
            ("President Ada Lund spoke.", "Ada Lund"),
            ("Ada Lund, managing director, spoke.", "Ada Lund"),
            ("It is good, said Hilal bin Said Noor.", "Hilal bin Said Noor"),
            ("The chairman of the council, Ada Lund, signed.", "Ada Lund"),
            ("A spokesman for it, Ada Lund, came.", "Ada Lund"),
        ],
    )
    def test_person(self, text: str, name: str) -> None:
        """A person stands by an office or speaks."""
        assert [name] == [each.name for each in find_persons(source_of(text))]

    def test_groups(self) -> None:
        """The words tell how many they are."""
        text = "The two companies met. The trio left. The consortium stays."

        assert [each.count for each in find_groups(tokens_of(text))] == [2, 3, None]


@pytest.mark.parametrize(
    "piece",
    ["A ", "A, B and ", "X", "(((", "Energy ", "Bank of ", "Eni, ", "(ABC) Alpha Corp ", "J.P."],
)
def test_hostile_text_is_linear(piece: str) -> None:
    """Four times the text takes not much more than four times the calls."""

    def calls(size: int) -> int:
        source = source_of((piece * size)[:size])
        count = 0

        def counted(_frame: object, event: str, _argument: object) -> None:
            nonlocal count
            count += event.endswith("call")

        before = sys.getprofile()
        sys.setprofile(counted)
        try:
            find_organisations(source, gazetteer=EMPTY)
        finally:
            sys.setprofile(before)
        return count

    assert calls(40_000) < 5 * calls(10_000) + 1000


@given(st.text(alphabet="AaBb .,()'\"&-\n0Öß", max_size=80) | st.text(max_size=60))
def test_any_text(text: str) -> None:
    """Any text gives names in order that do not overlap and have words."""
    entities = find_organisations(source_of(text))
    spans = [(each.start, each.end) for each in entities]

    assert spans == sorted(spans)
    assert all(0 <= start < end <= len(text) for start, end in spans)
    assert all(one[1] <= two[0] for one, two in itertools.pairwise(spans))


def test_works_papers_and_codes_are_no_names() -> None:
    """A scope of work, a paper with its acronym and a grade name nobody."""
    text = (
        "An Engineering, Procurement, Construction and Commissioning (EPCC) contract and a Host "
        "Government Agreement (HGA) were signed. The SC6 grade is sold. HGA talks went on."
    )

    assert find_organisations(source_of(text)) == ()


def test_industries_in_a_list_are_one_name() -> None:
    """Industries parted by commas stay in the name that lists them."""
    found = find_organisations(source_of("Wessel Chemicals, Energy & Fertilisers Ltd signed it."))

    assert [each.name for each in found] == ["Wessel Chemicals, Energy & Fertilisers"]
