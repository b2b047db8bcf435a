"""English words of projects: what is built or bought, what it makes, in which capacity.

Phrases are in lower case, parted by bars, as in `energydeals.vocabulary.en_deals`.
"""

from typing import Final

from energydeals.deal import Instrument
from energydeals.party import Role
from energydeals.project import ProjectKind

K = ProjectKind

#: Solar parks with batteries: "solar-plus-storage", "solar and battery project".
_STORED_SUN: Final = "|".join(
    f"{sun} {link}{store}{noun}"
    for sun in ("solar", "pv", "photovoltaic")
    for link in ("", "and ", "plus ")
    for store in ("storage", "battery", "battery storage", "energy storage", "bess")
    for noun in ("", " project", " plant", " park", " farm", " facility", " complex", " system")
)

#: Phrases that name a project of a kind.
PROJECTS: Final[dict[ProjectKind, str]] = {
    K.OFFSHORE_WIND_FARM: "offshore wind farm|offshore wind farms|offshore wind project|"
    "offshore wind projects|"
    "offshore wind park|offshore wind parks|floating wind farm|floating wind project|"
    "offshore wind|floating offshore wind|offshore windfarm|floating wind|"
    "offshore wind development|offshore wind power project|floating wind park|"
    "offshore wind power plant|offshore wind zone|offshore wind site|"
    "floating offshore wind farm|offshore wind power|offshore wind cluster|"
    "offshore wind capacity|floating offshore wind project|offshore wind farm project",
    K.WIND_FARM: "wind|wind farm|wind farms|wind park|wind parks|wind project|wind projects|"
    "wind power plant|"
    "wind power plants|wind power project|wind power projects|wind power station|"
    "onshore wind farm|onshore wind farms|onshore wind|windfarm|windfarms|wind plant|"
    "wind energy project|wind power|wind turbines|wind complex|wind energy|wind portfolio|"
    "wind power farm|wind power park|wind power complex|wind cluster|wind energy park|"
    "wind energy farm|wind farm project|wind turbine|wind assets|wind capacity|wind plants|"
    "wind power capacity",
    K.SOLAR_FARM: "solar farm|solar farms|solar park|solar parks|solar plant|solar plants|"
    "solar power plant|solar power plants|solar power project|solar power projects|"
    "solar project|solar projects|solar power station|photovoltaic plant|photovoltaic plants|"
    "photovoltaic park|photovoltaic power plant|photovoltaic power station|"
    "photovoltaic project|pv plant|pv project|pv park|solar pv plant|solar pv project|"
    "solar photovoltaic|solar pv|solar array|solar power|solar energy project|solar complex|"
    "pv plants|pv projects|agrivoltaic|photovoltaic|solar energy|solar capacity|"
    "solar portfolio|concentrated solar|floating solar|solar power park|rooftop solar|"
    "solar photovoltaic power plant|solar photovoltaic plant|solar photovoltaic project|"
    "solar photovoltaic park|solar pv park|solar pv farm|pv power plant|pv power station|"
    "pv farm|photovoltaic farm|solar thermal plant|concentrated solar power plant|"
    "concentrated solar power|csp plant|solar cluster|solar generating station|"
    "floating solar plant|floating solar farm|solar assets|solar pv power plant|"
    "photovoltaic solar plant|agrivoltaic plant|solar power complex|hybrid solar plant|"
    f"solar hybrid|solar|pv|{_STORED_SUN}",
    K.HYDRO_PLANT: "hydropower plant|hydropower plants|hydropower project|hydropower projects|"
    "hydroelectric plant|hydroelectric power plant|hydroelectric project|hydroelectric dam|"
    "hydroelectric station|hydropower station|hydro project|hydro plant|hydro power plant|"
    "hydro power project|hydroelectric power station|hpp|hydropower|dam|pumped storage|"
    "pumped hydro|pumped storage plant|pumped storage project|run of river|hydroelectric|"
    "pumped storage hydropower|hydro power station|hydroelectric complex|hydropower dam|"
    "hydroelectric plants|hydro power|hydropower complex|hydroelectric scheme|hydropower scheme|"
    "hydro scheme|hydropower facility|hydroelectric facility|pumped storage power station|"
    "pumped storage power plant|pumped storage scheme|pumped storage hydro|"
    "pumped storage hydropower plant|pumped storage hydropower project|pumped hydro project|"
    "pumped storage station|hydro electric project|hydro electric plant|hydel project|"
    "hydropower cascade|hydroelectric power project|hydro power stations|hydroelectric dams",
    K.NUCLEAR_POWER_PLANT: "nuclear power plant|nuclear power plants|nuclear plant|nuclear plants|"
    "nuclear power station|nuclear power stations|nuclear power project|nuclear project|npp|"
    "reactor|reactors|small modular reactor|small modular reactors|smr|smrs|nuclear power|"
    "nuclear station|nuclear units|nuclear energy plant|nuclear new build|nuclear unit|"
    "nuclear reactor|nuclear reactors|atomic power plant|nuclear power facility|"
    "nuclear island|microreactor|microreactors|vver|floating nuclear power plant|"
    "power reactor|power reactors|nuclear power unit|nuclear power units|new nuclear|"
    "nuclear build|modular reactors",
    K.GEOTHERMAL_PLANT: "geothermal plant|geothermal power plant|geothermal project|"
    "geothermal power project|"
    "geothermal power station|geothermal|geothermal field|geothermal projects|"
    "geothermal plants|geothermal heat|geothermal facility|geothermal wells|geothermal power|"
    "geothermal heating|geothermal working area|geothermal concession|geothermal station|"
    "geothermal licence|geothermal exploration|geothermal development",
    K.BATTERY_STORAGE: "battery storage|battery energy storage|battery energy storage system|"
    "battery energy storage systems|bess|battery|energy storage system|energy storage project|"
    "battery storage project|battery project|storage project|big battery|battery park|"
    "energy storage|battery system|battery storage system|grid scale battery|batteries|"
    "battery energy storage project|storage systems|standalone storage|grid battery|"
    "battery energy storage facility|battery energy storage plant|battery storage facility|"
    "battery storage plant|battery array|energy storage facility|energy storage plant|"
    "energy storage power station|energy storage projects|battery storage projects|"
    "battery storage systems|energy storage systems|storage system|big batteries|"
    "battery site|battery complex|battery storage site|battery scheme",
    K.GRID: "transmission line|transmission lines|power line|power lines|interconnector|"
    "interconnection|transmission project|transmission network|power grid|grid|substation|"
    "substations|subsea cable|power transmission|electricity grid|hvdc link|hvdc|power link|"
    "electricity interconnector|distribution network|transmission system|overhead line|"
    "power interconnection|electricity network|electricity transmission|smart meters|"
    "transmission backbone|converter stations|undersea cable|electricity distribution|"
    "energy corridor|power distribution|energy island|power transmission line|"
    "power transmission lines|electricity transmission line|transmission corridor|"
    "high voltage line|overhead transmission line|overhead lines|subsea interconnector|"
    "hvdc cable|high voltage cable|export cable|land cable|cable system|power corridor|"
    "electricity highway|power highway|"
    "submarine cable|power cable|electricity cable|converter station|grid upgrade|smart grid|"
    "smart meter|power transmission project|transmission grid|distribution grid|"
    "power network|synchronous condensers|hvdc line|hvdc project|"
    "transmission and distribution|electricity interconnection|submarine interconnector|"
    "high voltage lines|electricity link|transmission link|transmission lines project|"
    "power grids|electricity grids|subsea cables|grid expansion|transmission infrastructure",
    K.POWER_PLANT: "power plant|power plants|power station|power stations|gas fired power plant|"
    "combined cycle power plant|combined cycle plant|combined cycle|coal fired power plant|"
    "thermal power plant|thermal power plants|coal fired power plants|"
    "coal fired power station|gas power plant|ccgt|power project|independent power project|"
    "gas fired plant|waste to energy plant|biomass plant|biomass power plant|"
    "cogeneration plant|peaker plant|peaking plant|gas fired power station|chp plant|"
    "power generation project|thermal plant|gas to power project|gas to power|"
    "generating station|thermal power station|combined heat and power plant|"
    "independent power plant|heating plant|district heating|coal plant|peaking power plant|"
    "gas plants|cogeneration|heat pumps|waste to energy|gas fired power stations|"
    "gas turbine plant|gas power station|gas to power plant|coal power plant|"
    "coal power station|coal fired plant|coal fired units|coal fired unit|diesel power plant|"
    "combined cycle gas turbine|combined cycle power station|ccgt plant|"
    "gas turbine power plant|powership|powerships|waste to energy facility|"
    "energy from waste plant|thermal power project|power generation plant|"
    "electric power plant|heat and power plant|steam power plant|power plant project|"
    "combined cycle units|power complex|gas fired generation|gas fired power project|"
    "gas peaker|biomass power station|cogeneration unit|cogeneration project",
    K.LNG_TERMINAL: "lng terminal|lng terminals|lng project|lng projects|lng plant|lng plants|"
    "lng export terminal|lng import terminal|liquefaction plant|liquefaction facility|"
    "liquefaction train|liquefaction trains|lng facility|lng export facility|lng train|"
    "lng export project|regasification terminal|regasification|fsru|flng|floating lng|"
    "liquefied natural gas project|liquefied natural gas terminal|"
    "liquefied natural gas plant|lng complex|liquefaction project|lng production train|"
    "floating storage and regasification unit|import terminal|export terminal|"
    "floating lng terminal|lng facilities|lng import facility|lng regasification terminal|"
    "floating lng unit|floating lng units|floating lng vessel|floating lng facility|"
    "floating lng plant|floating lng project|floating liquefaction unit|"
    "floating liquefied natural gas|lng development|lng venture|lng hub|"
    "lng receiving terminal|floating storage regasification unit|regasification unit|"
    "regas terminal|lng scheme|lng expansion|floating liquefaction|lng production facility|"
    "lng import project|liquefaction units|liquefaction unit|liquefaction capacity|"
    "regasification project|receiving terminal",
    K.PIPELINE: "pipeline|pipelines|gas pipeline|gas pipelines|oil pipeline|oil pipelines|"
    "crude oil pipeline|export pipeline|main pipelines|main pipeline|trunkline|"
    "pipeline system|gas pipeline project|pipeline project|gas transmission pipeline|"
    "gas link|pipe|transmission pipeline|hydrogen pipeline|gas transmission system|"
    "gas trunkline|oil transit|gas grid|pipeline network|hydrogen network|gas network|"
    "product pipeline|crude pipeline|products pipeline|oil products pipeline|fuel pipeline|"
    "gas pipeline system|natural gas pipeline|natural gas pipelines|"
    "natural gas pipeline project|subsea pipeline|subsea gas pipeline|gas interconnector|"
    "gas corridor|gas trunk line|trunk line|gas transportation system|compressor station|"
    "compressor stations|gas distribution network|transit pipeline|oil pipeline project|"
    "ammonia pipeline|oil pipeline system|offshore pipeline|pipeline link|trunk pipeline",
    K.REFINERY: "refinery|refineries|oil refinery|refining complex|oil refineries|refinery project|"
    "biorefinery|refinery complex|refining|bio refinery|refinery upgrade|"
    "refinery modernisation|refinery modernization|refinery expansion|crude refinery|"
    "petroleum refinery|crude oil refinery|oil processing plant|renewable diesel plant|"
    "biofuels plant|biofuel plant|hydrocracker|crude distillation unit|catalytic cracker|"
    "residue upgrading|sustainable aviation fuel plant|condensate splitter|delayed coker|"
    "refining unit|biorefineries",
    K.PETROCHEMICAL_COMPLEX: "refining and petrochemical complex|"
    "refinery and petrochemical complex|"
    "petrochemical complex|petrochemical plant|petrochemical plants|petrochemical project|"
    "petrochemicals complex|petrochemicals plant|ethylene plant|cracker|steam cracker|"
    "ethane cracker|polyethylene plant|polypropylene plant|methanol plant|aromatics plant|"
    "aromatics complex|chemical complex|olefins complex|petrochemical|petrochemicals|"
    "polymer plant|polyolefins|petrochemicals project|paraxylene|polyethylene complex|"
    "methanol project|polymers plant|polymers complex|chemicals complex|petrochemical park|"
    "propane dehydrogenation|butadiene|polyethylene|integrated petrochemical|"
    "polyethylene unit|polypropylene unit|polypropylene complex|ethylene complex|"
    "ethylene cracker|propane dehydrogenation plant|petrochemical facility|petrochemical hub|"
    "petrochemical venture|petrochemical projects|petrochemical works|methanol complex|"
    "methanol facility|olefin complex|olefins plant|aromatics project|pvc plant|"
    "polystyrene plant|chemicals plant|styrene plant|pdh plant|polyolefins complex|"
    "polyolefins plant|polymers project|ethylene project|polypropylene project|"
    "petrochemicals venture",
    K.GAS_CHEMICAL_COMPLEX: "gas chemical complex|gas chemical plant|gas chemical|"
    "gas chemistry|gas to chemicals|"
    "gas to liquids|gtl plant|gas chemicals complex|gas to olefins|"
    "gas processing and chemical complex|gas chemical complexes|gas to chemicals complex|"
    "gas chemicals plant|gas chemical cluster|gas chemical project|gas to chemicals project|"
    "gas to gasoline|gas to liquids plant|gas to polymers|gas chemical facility|"
    "gas chemical industry complex",
    K.COAL_CHEMICAL_PLANT: "coal chemical plant|coal chemical|coal to chemicals|"
    "coal to olefins|coal gasification|"
    "coal to gas|coal chemical complex|coal to liquids|coal chemistry|coal chemicals|"
    "coal to methanol|coal to chemicals plant|coal gasification plant|coal to dimethyl ether|"
    "coal to dme|coal to gas plant|coal to olefins plant|coal gasification project|"
    "coal to gas project|coal to chemicals project|coal to hydrogen",
    K.FERTILISER_PLANT: "fertiliser plant|fertilizer plant|fertiliser plants|"
    "fertilizer plants|urea plant|"
    "ammonia plant|fertiliser complex|fertilizer complex|ammonia and urea|nitrogen plant|"
    "fertiliser project|fertilizer project|urea complex|ammonia urea|blue ammonia plant|"
    "nitrogen fertiliser|nitrogen fertilizer|ammonia complex|urea project|phosphate plant|"
    "ammonia project|blue ammonia|potash|fertiliser|fertilizer|urea|ammonia urea plant|"
    "ammonia urea complex|ammonia urea line|ammonia and urea plant|ammonia and urea complex|"
    "ammonia unit|urea unit|urea train|urea line|ammonia line|ammonia train|"
    "fertiliser factory|fertilizer factory|fertiliser works|npk plant|phosphate complex|"
    "ammonia facility|fertilisers plant|fertilizers plant|nitrogen complex|fertiliser unit|"
    "fertilizer unit|nitrogen fertiliser plant|nitrogen fertilizer plant|nitric acid unit|"
    "nitric acid plant|ammonium nitrate plant|ammonium nitrate unit|phosphoric acid plant|"
    "sulphuric acid plant|fertiliser works|fertilizer works|fertiliser complexes|"
    "fertilizer complexes|ammonia works|urea works|dap plant",
    K.GAS_PROCESSING_PLANT: "gas processing plant|gas processing facility|gas plant|"
    "gas processing plants|"
    "gas processing complex|gas treatment plant|gas gathering|gas processing|gas utilisation|"
    "gas utilization|flare gas|gas separation plant|lpg plant|gas gathering scheme|"
    "gas treatment|gas processing project|ngl plant|fractionation plant|flaring reduction|"
    "gas recovery|helium plant|sulphur recovery|gas treatment facility|gas processing train|"
    "gas processing unit|gas conditioning plant|ngl facility|gas compression|lpg facility|"
    "gas recovery plant|flare capture|flare gas recovery|gas treating plant|"
    "natural gas processing plant|associated gas utilisation|associated gas utilization|"
    "gas gathering system|lpg extraction plant",
    K.HYDROGEN_PLANT: "hydrogen plant|hydrogen plants|hydrogen project|hydrogen projects|"
    "green hydrogen|"
    "electrolyser|electrolyzer|electrolysers|electrolyzers|hydrogen hub|green ammonia|"
    "green ammonia plant|green ammonia project|hydrogen production|electrolysis|"
    "green hydrogen plant|green hydrogen project|hydrogen facility|hydrogen electrolyser|"
    "hydrogen production plant|green hydrogen complex|clean hydrogen|blue hydrogen|"
    "e methanol|low carbon hydrogen|green methanol|renewable hydrogen|e fuels|hydrogen|"
    "green hydrogen hub|hydrogen valley|electrolysis plant|electrolyser plant|"
    "green ammonia facility|renewable ammonia|low carbon ammonia|clean ammonia|"
    "green hydrogen facility|green hydrogen production|renewable hydrogen plant|"
    "renewable hydrogen project|e methanol plant|green methanol plant|power to x|"
    "hydrogen park|hydrogen complex|green hydrogen development|green ammonia complex|"
    "green hydrogen projects|e fuels plant|hydrogen electrolysis|electrolyser project|"
    "hydrogen and ammonia project|green hydrogen and ammonia project|"
    "green hydrogen and ammonia plant|low carbon hydrogen plant|blue hydrogen plant",
    K.CCS: "carbon capture|carbon capture and storage|ccs|ccs project|ccus|carbon storage|"
    "co2 storage|carbon dioxide storage|carbon capture project|carbon capture plant|"
    "carbon capture facility|carbon sequestration|co2 transport|direct air capture|"
    "co2 injection|carbon removal|co2 pipeline|carbon capture utilisation and storage|"
    "carbon capture unit|carbon storage project|co2 storage project|co2 storage site|"
    "carbon storage site|ccs hub|ccs facility|ccus project|ccs plant|ccs network|"
    "carbon dioxide capture|co2 capture|co2 terminal|co2 hub|co2 network|carbon capture hub|"
    "carbon hub|carbon transport and storage|carbon store|co2 store|"
    "co2 transport and storage|carbon capture network|ccus hub|carbon storage licence|"
    "carbon capture scheme|co2 capture plant|carbon dioxide pipeline|"
    "direct air capture plant",
    K.MINE: "mine|mines|mining project|lithium project|nickel project|copper project|coal mine|"
    "coal mines|uranium mine|uranium project|graphite project|lithium mine|open pit|quarry|"
    "coalfield|gold mine|cobalt mine|nickel mine|brine project|lithium brine|"
    "uranium deposits|mining|rare earths|manganese project|uranium deposit|graphite mine|"
    "lithium operation|concentrator|spodumene|lithium hydroxide plant|lithium refinery|"
    "bauxite|opencast|gold project|copper mine|zinc mine|iron ore mine|iron ore project|"
    "lithium deposit|lithium brine project|graphite operation|cobalt project|"
    "rare earth project|rare earths project|rare earths mine|potash mine|potash project|"
    "bauxite mine|phosphate mine|coal project|coking coal mine|coal deposit|coal block|"
    "coal blocks|colliery|manganese mine|tungsten mine|tungsten project|vanadium project|"
    "uranium mines|uranium operation|mining complex|mining concession|mining licence|"
    "mining operation|mining operations|nickel deposit|copper deposit|copper gold project|"
    "hard rock lithium project|salar|thermal coal mine",
    K.BATTERY_FACTORY: "battery factory|battery plant|gigafactory|battery cell plant|"
    "battery cell factory|"
    "battery manufacturing|battery materials plant|cathode plant|battery gigafactory|"
    "cell factory|anode plant|battery cell|battery cells|cell plant|"
    "lithium ion battery plant|lithium ion battery factory|lithium battery factory|"
    "lithium battery plant|cathode factory|cathode material plant|cathode materials plant|"
    "anode factory|anode materials|battery materials factory|precursor plant|separator plant|"
    "ev battery plant|ev battery factory|battery production plant|gigafactories|"
    "battery manufacturing plant|electrolyte plant|giga factory|battery cells plant|"
    "battery cells factory|battery factories|battery plants",
    K.FIELD: "gas field|gas fields|oil field|oil fields|oilfield|oilfields|field|fields|"
    "oil and gas field|oil and gas fields|gas and condensate field|exploration block|"
    "exploration blocks|offshore block|offshore blocks|block|blocks|deposit|deposits|acreage|"
    "licence|licences|leases|perimeter|"
    "exploration wells|exploration well|wells|oil and gas blocks|gas discovery|oil discovery|"
    "discovery|licence area|contract area|condensate field|upstream assets|deepwater|"
    "drilling campaign|mineral interests|gas condensate field|oil block|oil blocks|"
    "offshore field|hydrocarbon exploration|concession area|onshore fields|"
    "oil and gas project|oil project|oil development|"
    "offshore fields|gas block|gas blocks|offshore licence|offshore licences|"
    "exploration licence|exploration licences|exploration permit|exploration permits|"
    "production licence|upstream project|fpso|appraisal well|appraisal wells|"
    "wellhead platform|oil sands|heavy oil field|heavy oil project|offshore gas field|"
    "offshore gas fields|offshore oil field|offshore oil fields|offshore gas project|"
    "onshore block|onshore blocks|onshore field|producing fields|mature fields|oil assets|"
    "gas assets|contract areas|licence block|deepwater project|deepwater block|"
    "concession areas|deepwater gas project|deepwater field|gas discoveries|oil discoveries|"
    "upstream portfolio|onshore licence|natural gas field|natural gas fields",
    K.OTHER: "gas storage|underground gas storage|gas storage facility|gas storage site|gas store|"
    "oil terminal|crude terminal|fuel terminal|storage terminal|oil depot|fuel depot|"
    "tank farm|biogas plant|biogas plants|biomethane plant|nickel smelter|copper smelter|"
    "aluminium smelter|smelter|nickel refinery|nickel sulphate refinery|"
    "nickel sulfate refinery|nickel processing plant|acid leaching|hpal|steel plant|"
    "steelworks|desalination plant|polysilicon plant|solar cell factory|solar module factory|"
    "solar panel factory|module factory|turbine factory|blade factory|electrolyser factory|"
    "electrolyser gigafactory|research reactor|enrichment plant|uranium enrichment|"
    "uranium conversion|conversion plant|fuel fabrication plant|charging network|"
    "charging stations|lng carriers|tankers|fleet",
}

#: Nouns that name a project of no kind; the words beside them may tell it.
PLAIN_PROJECTS: Final = (
    "project|projects|plant|plants|complex|facility|facilities|station|scheme|hub|terminal|"
    "factory|development|site|park|parks|system|infrastructure"
)

#: Nouns of projects that are counted: their phrases have a plural.
COUNTED: Final = frozenset(
    """
    plant project station farm park field mine line terminal complex unit facility refinery dam
    pipeline reactor hub factory smelter block licence permit concession site cable interconnector
    substation train electrolyser electrolyzer scheme system array network cracker
    deposit discovery biorefinery gigafactory development portfolio
    """.split()
)

#: What a project of a kind makes or moves where no product is named.
USUAL_PRODUCTS: Final[dict[ProjectKind, tuple[str, ...]]] = {
    K.SOLAR_FARM: ("electricity",),
    K.WIND_FARM: ("electricity",),
    K.OFFSHORE_WIND_FARM: ("electricity",),
    K.HYDRO_PLANT: ("electricity",),
    K.NUCLEAR_POWER_PLANT: ("electricity",),
    K.GEOTHERMAL_PLANT: ("electricity",),
    K.POWER_PLANT: ("electricity",),
    K.BATTERY_STORAGE: ("electricity",),
    K.GRID: ("electricity",),
    K.LNG_TERMINAL: ("lng",),
    K.REFINERY: ("refined_products",),
    K.HYDROGEN_PLANT: ("hydrogen",),
    K.CCS: ("co2",),
    K.FIELD: ("crude_oil", "natural_gas"),
    K.GAS_PROCESSING_PLANT: ("natural_gas",),
    K.GAS_CHEMICAL_COMPLEX: ("natural_gas",),
    K.BATTERY_FACTORY: ("batteries",),
}
#: Kinds that make, store or carry power.
ELECTRIC: Final = frozenset(
    {
        K.SOLAR_FARM,
        K.WIND_FARM,
        K.OFFSHORE_WIND_FARM,
        K.HYDRO_PLANT,
        K.NUCLEAR_POWER_PLANT,
        K.GEOTHERMAL_PLANT,
        K.POWER_PLANT,
        K.BATTERY_STORAGE,
        K.GRID,
    }
)
#: Kinds whose product is what they are, whatever else the words around them name.
FIXED_PRODUCTS: Final = ELECTRIC | {K.LNG_TERMINAL, K.REFINERY, K.CCS, K.BATTERY_FACTORY}

#: Products by code.
PRODUCTS: Final[dict[str, str]] = {
    "lng": "lng|liquefied natural gas",
    "natural_gas": "natural gas|gas|associated gas|pipeline gas|coalbed methane|shale gas|"
    "methane|feed gas|"
    "feedgas|lean gas|dry gas|flare gas|sales gas|coal bed methane|coal seam gas",
    "crude_oil": "crude|crude oil|oil|heavy oil|barrels of oil|petroleum|light oil|barrels",
    "condensate": "condensate|condensates",
    "refined_products": "refined products|diesel|gasoline|petrol|jet fuel|fuel oil|"
    "petroleum products|"
    "oil products|naphtha|fuels|aviation fuel|sustainable aviation fuel|biofuels|kerosene|"
    "bunker fuel|marine fuel|distillates|lubricants",
    "lpg": "lpg|liquefied petroleum gas",
    "electricity": "electricity|power|electric power",
    "coal": "coal|coking coal|thermal coal|metallurgical coal|lignite|anthracite|steam coal|"
    "hard coal|brown coal",
    "uranium": "uranium|yellowcake|u3o8|natural uranium|uranium concentrate|uranium concentrates|"
    "uranium ore",
    "lithium": "lithium|spodumene|lithium carbonate|lithium hydroxide",
    "nickel": "nickel|nickel sulphate|nickel sulfate|mixed hydroxide precipitate|nickel matte|"
    "nickel ore|ferronickel|nickel concentrate",
    "cobalt": "cobalt|cobalt hydroxide",
    "copper": "copper|copper concentrate|copper cathode|copper cathodes",
    "graphite": "graphite",
    "manganese": "manganese",
    "hydrogen": "hydrogen|green hydrogen",
    "ammonia": "ammonia|green ammonia|blue ammonia|low carbon ammonia|clean ammonia|"
    "renewable ammonia",
    "methanol": "methanol|e methanol|green methanol",
    "urea": "urea|carbamide",
    "fertiliser": "fertiliser|fertilizer|fertilisers|fertilizers|phosphate|potash",
    "ethane": "ethane",
    "propane": "propane",
    "butane": "butane",
    "ethylene": "ethylene",
    "propylene": "propylene",
    "polyethylene": "polyethylene",
    "polypropylene": "polypropylene",
    "aromatics": "aromatics",
    "paraxylene": "paraxylene",
    "pta": "pta|terephthalic acid|purified terephthalic acid",
    "butadiene": "butadiene",
    "helium": "helium",
    "co2": "co2|carbon dioxide",
    "biofuel": "biofuel|biodiesel|renewable diesel|ethanol|bioethanol|hvo",
    "heat": "district heating|heat",
    "batteries": "battery cells|batteries",
    "enriched_uranium": "enriched uranium",
    "ammonium_nitrate": "ammonium nitrate",
    "nitric_acid": "nitric acid",
    "sulphuric_acid": "sulphuric acid|sulfuric acid",
    "ngl": "natural gas liquids|ngl|ngls",
    "styrene": "styrene",
    "bitumen": "bitumen",
    "polysilicon": "polysilicon|silicon",
    "aluminium": "aluminium|aluminum|alumina|bauxite",
    "steel": "steel|green steel",
    "tin": "tin",
    "tungsten": "tungsten",
    "silver": "silver",
    "platinum": "platinum",
    "antimony": "antimony",
    "biogas": "biogas|biomethane|renewable natural gas",
    "dme": "dimethyl ether|dme",
    "rare_earths": "rare earths|rare earth oxides|rare earth concentrate",
    "iron_ore": "iron ore",
    "gold": "gold",
    "zinc": "zinc",
    "vanadium": "vanadium",
    "sulphur": "sulphur|sulfur",
    "pvc": "pvc|polyvinyl chloride",
    "polystyrene": "polystyrene",
    "nuclear_fuel": "nuclear fuel|fuel assemblies|nuclear fuel assemblies|fuel pellets|"
    "fuel bundles",
}

#: What has a mass and a volume.
WEIGHED: Final = frozenset(PRODUCTS) - {"electricity", "heat"}

#: What makes a product, where a noun such as "plant" does not tell it.
MADE_BY: Final[dict[str, ProjectKind]] = {
    **dict.fromkeys(("lng",), K.LNG_TERMINAL),
    **dict.fromkeys(("ngl", "lpg", "condensate", "sulphur", "helium"), K.GAS_PROCESSING_PLANT),
    **dict.fromkeys(
        ("urea", "ammonia", "fertiliser", "ammonium_nitrate", "nitric_acid"), K.FERTILISER_PLANT
    ),
    **dict.fromkeys(
        (
            "ethylene propylene polyethylene polypropylene aromatics paraxylene butadiene methanol "
            "pvc polystyrene styrene"
        ).split(),
        K.PETROCHEMICAL_COMPLEX,
    ),
    "hydrogen": K.HYDROGEN_PLANT,
    "refined_products": K.REFINERY,
    "co2": K.CCS,
    "electricity": K.POWER_PLANT,
    "batteries": K.BATTERY_FACTORY,
    "biogas": K.OTHER,
}

#: Words behind the noun of a project that lead to what it is for.
MAKING: Final = "of|for|that|which|where|making|make|makes|producing|produces|treating|processing"
#: Nouns of projects that dig for what they are named with; others only work it up.
MINED: Final = frozenset("project projects development".split())
#: Plants of chemicals, which may be made from coal.
CHEMICAL: Final = frozenset({K.FERTILISER_PLANT, K.PETROCHEMICAL_COMPLEX, K.HYDROGEN_PLANT})

#: Words that may stand between the name of a project and its noun.
MODIFIERS: Final = frozenset(
    """
    gas oil crude lithium nickel coal uranium copper graphite offshore onshore floating solar wind
    hydro nuclear power electric electricity energy green blue clean hydrogen ammonia methanol
    natural associated main export import subsea natural-gas first second third combined cycle
    fired storage battery pumped thermal photovoltaic pv megawatt mw gw capture carbon co2
    petrochemical chemical fertiliser fertilizer urea lng oil-and-gas exploration production
    sulphate sulfate hydroxide carbonate greenfield brownfield integrated large scale
    utility-scale small modular deepwater cobalt manganese gold zinc vanadium tungsten tin rare
    earth earths spodumene bauxite potash phosphate steam diesel biomass peaking liquefied
    """.split()
)

#: Words with a capital that are no part of a project's name.
NO_NAMES: Final = frozenset(
    """
    the a an this that these those its their his her our in at on of for and under with from by to
    as whether if when while after before since although both each all some many any such no not
    but or also than into over until upon without within between among about around near more most
    """.split()
)
#: Words that a project's name does not begin with.
NO_BEGINNINGS: Final = frozenset(
    """
    s first second third new and large scale mw gw kw megawatt gigawatt mwh gwh its another other
    few several joint one two three four five six seven eight nine ten eleven twelve dozen various
    """.split()
)
#: Small words inside the names of projects.
LINKS: Final = frozenset("de da do dos das du des del di al el la las los le san van der".split())
#: What a name with "of" begins with: "Braes of Orrin", "Gulf of Oman".
LANDFORMS: Final = frozenset(
    """
    braes brae hill hills isle mull burn glen glens firth moss mains point bay gulf port cape mount
    mouth sea strait straits lake river valley island islands isles head ness loch heart house mill
    forest fields power
    """.split()
)
#: What a number behind it does not name.
MONTHS: Final = frozenset(
    """
    january february march april may june july august september october november december jan feb
    mar apr jun jul aug sep sept oct nov dec
    """.split()
)
#: Nouns that name a commodity or a part of a plant rather than a project.
WEAK_PROJECTS: Final = frozenset(
    """
    fleet tankers fpso salar smelter solar wind pv
    wells block blocks deposit deposits licence licences leases perimeter discovery urea
    fertiliser fertilizer potash hydrogen
    regasification
    refining mining geothermal hydropower electrolysis petrochemical petrochemicals polyolefins
    batteries concentrator spodumene field fields acreage pipe unit units system site
    infrastructure development park complex terminal factory hub facility
    facilities station scheme project projects plant plants offtake grid reactor paraxylene
    """.split()
) | frozenset(
    (
        "grid connection",
        "gas plants",
        "wind energy",
        "solar energy",
        "wind power",
        "solar power",
        "blue ammonia",
        "green hydrogen",
        "green ammonia",
        "green methanol",
        "battery cell",
        "battery cells",
        "exploration wells",
        "drilling campaign",
        "oil transit",
        "heat pumps",
        "wind turbines",
        "carbon removal",
        "geothermal heat",
        "geothermal wells",
        "wind turbine",
        "gas compression",
        "coal chemicals",
        "anode materials",
        "appraisal well",
        "appraisal wells",
        "storage system",
    )
)
#: Nouns behind a project noun that make it the trade of somebody: "oilfield services firm".
TRADESMEN: Final = frozenset(
    """
    firm company companies giant group holding trader developer developers producer producers major
    services service industry sector minister ministry engineer engineers miner operator operators
    business businesses arm unit market prices price supplier suppliers contractor contractors
    company's explorer driller equipment association authority agency workers law policy act
    indexed linked benchmark index
    """.split()
)
#: Words behind "battery" where it is a plant, not a cell in a car or a material.
STANDS: Final = frozenset(
    """
    in at near of for on off with that which who and or to from by is are was were will would has
    have had can could may shall should as but beside between under
    """.split()
)
#: What is a plant only by the megawatt: "50 MW of solar", and units before "of".
MEASURED: Final = frozenset("solar wind pv".split())
UNITS: Final = ("mw", "gw", "mwp", "gwp", "mwac", "mwdc", "megawatts", "gigawatts", "gwdc", "gwac")
#: Nouns behind a project noun that make it goods or a part of a firm: "petrochemical products".
GOODS: Final = frozenset(
    """
    products product exports imports cargoes shipments department division segment technology
    technologies expert experts expertise analyst analysts
    """.split()
)
#: Nouns of projects that are an activity, too: words before and behind that make them one.
ACTIVITIES: Final = frozenset({"development"})
ACTIVE: Final = frozenset("s under joint further accelerate economic sustainable regional".split())
ACTED: Final = frozenset(
    """
    of and stage stages phase plan plans cost costs work works activities rights services agreement
    agreements programme program bank finance fund goals strategy partner team
    """.split()
)
#: Hubs that are named as a price: "indexed to Henry Hub".
PRICED_AT: Final = frozenset("henry waha katy zeebrugge".split())
#: What comes through pipelines, behind the word: "Russian pipeline gas".
PIPED: Final = frozenset(
    "gas supplies supply deliveries imports exports flows volumes capacity network".split()
)
#: What makes a pipeline one of prospects: words before it, and what it is of.
PROSPECTIVE: Final = frozenset(
    """
    storage solar wind project projects development renewable renewables battery energy deal growth
    investment robust strong acquisition construction
    """.split()
)
PROSPECTS: Final = (
    "[MG]Wh?|gigawatts?|megawatts?|projects|opportunities|developments|assets|renewables?|solar|"
    "wind|storage|deals|prospects|work"
)
#: Who makes or runs what "of" behind names, and verbs of it.
MAKERS: Final = frozenset(
    """
    maker makers manufacturer manufacturers producer producers developer developers operator
    operators supplier suppliers builder builders provider providers importer importers exporter
    exporters owner owners marketer marketers
    """.split()
)
MAKES: Final = frozenset(
    "makes manufactures produces builds operates develops supplies runs owns sells".split()
)
#: Words before "to" and the product that a price follows: "linked to crude".
INDEXED: Final = frozenset("linked indexed tied pegged slope index relative compared".split())
#: Nouns that a number or a letter behind them names.
NUMBERED_PROJECTS: Final = frozenset("block blocks line phase train unit area lot section".split())
#: Kinds that a wider word stands for: "the power station", which is a geothermal one.
NARROWER: Final[dict[ProjectKind, frozenset[ProjectKind]]] = {
    K.POWER_PLANT: frozenset(
        {
            K.SOLAR_FARM,
            K.WIND_FARM,
            K.OFFSHORE_WIND_FARM,
            K.HYDRO_PLANT,
            K.NUCLEAR_POWER_PLANT,
            K.GEOTHERMAL_PLANT,
        }
    ),
    K.WIND_FARM: frozenset({K.OFFSHORE_WIND_FARM}),
    K.FIELD: frozenset({K.CCS, K.GEOTHERMAL_PLANT}),
}
#: What the name of a plant begins with that lies on no sea.
ONSHORE: Final = ("onshore", "on-shore", "land-based")
#: Kinds that are often a part of a plant of others, which then tells what the deal is about.
PARTS_OF: Final[dict[ProjectKind, frozenset[ProjectKind]]] = {
    K.BATTERY_STORAGE: frozenset({K.SOLAR_FARM, K.WIND_FARM}),
    K.GRID: frozenset(
        {K.SOLAR_FARM, K.WIND_FARM, K.OFFSHORE_WIND_FARM, K.BATTERY_STORAGE, K.HYDRO_PLANT}
    ),
    K.CCS: frozenset(
        {K.POWER_PLANT, K.FIELD, K.LNG_TERMINAL, K.REFINERY, K.FERTILISER_PLANT, K.HYDROGEN_PLANT}
    ),
}
#: What deals of a kind can be about.
POSSIBLE_KINDS: Final[dict[Instrument, frozenset[ProjectKind]]] = {
    Instrument.PPA: frozenset(
        {
            K.SOLAR_FARM,
            K.WIND_FARM,
            K.OFFSHORE_WIND_FARM,
            K.HYDRO_PLANT,
            K.NUCLEAR_POWER_PLANT,
            K.GEOTHERMAL_PLANT,
            K.POWER_PLANT,
            K.BATTERY_STORAGE,
        }
    ),
}
#: Nouns of power plants that any plant of power may have: "Mambilla power project".
PLAIN_POWER: Final = (" power project", " power plant", " power station", " power complex")
#: What a deal is about where it names no project.
USUAL_KIND: Final[dict[Instrument, ProjectKind]] = {
    Instrument.CONCESSION: K.FIELD,
    Instrument.ACQUISITION: K.COMPANY,
    Instrument.PPA: K.SUPPLY,
}
#: What deals move where their words do not say it.
TRADED: Final[dict[Instrument, str]] = {Instrument.PPA: "electricity"}
#: Deals that move a commodity; they are about its flow where no plant is named.
TRADES: Final = frozenset({Instrument.SPA})
#: Kinds of projects out of which no commodity comes that is bought by contract.
NO_SOURCES: Final = ELECTRIC | {K.OTHER}
#: Words by which a deal moves a commodity rather than builds a plant.
FLOW_WORDS: Final = "cargo(?:es)?|deliver(?:y|ies|s|ed)?|suppl(?:y|ies|ied)|offtakes?|shipments?"
#: Kinds after which the company of one plant is named.
NAMESAKES: Final = frozenset(
    {K.HYDRO_PLANT, K.WIND_FARM, K.OFFSHORE_WIND_FARM, K.SOLAR_FARM, K.LNG_TERMINAL, K.PIPELINE}
)
#: What makes a chemical plant one of fertilisers.
FERTILISERS: Final = frozenset("ammonia urea fertiliser ammonium_nitrate nitric_acid".split())
#: How many products a project can have.
MOST_PRODUCTS: Final = 4
METALS: Final = frozenset(
    """
    coal uranium lithium nickel cobalt copper graphite manganese fertiliser rare_earths iron_ore
    gold zinc vanadium tin tungsten silver platinum antimony aluminium
    """.split()
)
#: What a project of a kind is where it is one of metals: "uranium deposit".
OF_METALS: Final[dict[ProjectKind | None, ProjectKind]] = {
    K.REFINERY: K.OTHER,
    K.FIELD: K.MINE,
}
_CHEMICALS: Final = frozenset(
    """
    ethylene propylene polyethylene polypropylene aromatics paraxylene butadiene methanol ammonia
    urea refined_products dme pvc polystyrene pta styrene ammonium_nitrate nitric_acid
    """.split()
)
#: What projects of a kind can make or move; of other kinds, anything.
POSSIBLE_PRODUCTS: Final[dict[ProjectKind, frozenset[str]]] = {
    K.MINE: METALS,
    K.FIELD: frozenset("natural_gas crude_oil condensate helium lpg ngl".split()),
    K.PIPELINE: frozenset(
        """
        natural_gas crude_oil condensate refined_products lpg ethane propane butane hydrogen ammonia
        co2 ethylene
        """.split()
    ),
    K.FERTILISER_PLANT: frozenset(
        "urea ammonia fertiliser ammonium_nitrate nitric_acid sulphuric_acid".split()
    ),
    K.PETROCHEMICAL_COMPLEX: _CHEMICALS,
    K.GAS_CHEMICAL_COMPLEX: _CHEMICALS,
    K.COAL_CHEMICAL_PLANT: _CHEMICALS | {"natural_gas", "coal"},
    K.GAS_PROCESSING_PLANT: frozenset(
        "natural_gas lpg condensate helium ethane propane butane ngl sulphur".split()
    ),
    K.HYDROGEN_PLANT: frozenset("hydrogen ammonia methanol".split()),
}
#: What is measured of a project of a kind, the most telling first.
POWER: Final = ("power", "apparent power", "energy", "energy a year")
FLOWS: Final = (
    "mass a year",
    "volume a year",
    "oil volume a day",
    "gas volume (cubic feet) a day",
    "oil equivalent a day",
    "volume a day",
    "mass a day",
    "volume",
    "mass",
    "gas volume (cubic feet)",
    "oil volume",
)
DIMENSIONS: Final[dict[ProjectKind, tuple[str, ...]]] = {
    K.SOLAR_FARM: POWER,
    K.WIND_FARM: POWER,
    K.OFFSHORE_WIND_FARM: POWER,
    K.HYDRO_PLANT: POWER,
    K.NUCLEAR_POWER_PLANT: POWER,
    K.GEOTHERMAL_PLANT: POWER,
    K.POWER_PLANT: POWER,
    K.BATTERY_STORAGE: POWER,
    K.GRID: ("power", "length", "voltage"),
    K.PIPELINE: (*FLOWS, "length"),
    K.HYDROGEN_PLANT: ("mass a year", "power", *FLOWS),
    K.COMPANY: (*POWER, *FLOWS),
    K.OTHER: (*POWER, *FLOWS, "length"),
    K.BATTERY_FACTORY: ("energy a year", "energy", *FLOWS),
}
#: Words that make a size one of several, or the whole.
EACH: Final = "each|apiece|a piece|per (?:unit|train|turbine|reactor|block|line|well)|respectively"
UNITS_OF: Final = (
    "reactors|units|turbines|trains|generators|machines|sets|blocks|wells|lines|modules"
)
COUNTS: Final = {
    "two": 2,
    "three": 3,
    "four": 4,
    "five": 5,
    "six": 6,
    "seven": 7,
    "eight": 8,
    "nine": 9,
    "ten": 10,
    "twelve": 12,
    "twenty": 20,
}
TOTALS: Final = (
    "total|totall?ing|combined|together|altogether|overall|aggregate|nameplate|installed|"
    "sum|adds? up to|amounts? to|in all"
)
TOTALS_AFTER: Final = "in (?:the )?(?:sum|total|all|aggregate)|altogether|combined|together|overall"
#: How much the home of a party speaks for the country of the project.
HOME_ROLES: Final[dict[Role | None, float]] = {
    Role.GOVERNMENT: 2.2,
    Role.TARGET: 2.6,
    Role.OWNER: 1.9,
    Role.BORROWER: 1.9,
    Role.OPERATOR: 1.4,
    Role.SELLER: 1.3,
    Role.DEVELOPER: 1.0,
    Role.PARTNER: 0.6,
}
#: Words of energy that tell the kind of a plant, where its noun does not.
SOURCES: Final[dict[ProjectKind, str]] = {
    K.SOLAR_FARM: "solar|photovoltaic|photovoltaics|pv|sun|sunlight|solar panels|panels",
    K.WIND_FARM: "wind|wind turbines",
    K.HYDRO_PLANT: "hydro|hydropower|hydroelectric|water power|hydroelectricity",
    K.NUCLEAR_POWER_PLANT: "nuclear|reactor|reactors",
    K.GEOTHERMAL_PLANT: "geothermal",
    K.BATTERY_STORAGE: "battery|batteries|energy storage",
    K.POWER_PLANT: "gas fired|coal fired|combined cycle|biomass|oil fired|cogeneration",
    K.LNG_TERMINAL: "lng|liquefied natural gas|liquefaction|liquefied gas|liquefy|regasify",
    K.HYDROGEN_PLANT: "hydrogen|electrolyser|electrolysers",
    K.CCS: "co2|carbon storage|carbon capture|carbon dioxide",
    K.MINE: "lithium|nickel|copper|uranium|graphite|ore",
    K.FERTILISER_PLANT: "urea|ammonia|fertiliser|fertilizer",
    K.PETROCHEMICAL_COMPLEX: "polyethylene|polypropylene|ethylene|methanol|paraxylene|olefins",
    K.BATTERY_FACTORY: "battery cells|cells",
    K.GRID: "transmission|substations",
    K.FIELD: "exploration|drilling|oil and gas field",
    K.GAS_PROCESSING_PLANT: "lpg|gas processing|sour gas|raw gas|associated gas|fractionation|"
    "natural gas liquids|ngl|ngls|gas treatment|flare gas|flared gas",
    K.REFINERY: "refinery|refining|crude distillation|hydrocracking",
}

#: Tables of the gazetteer whose organisations are of the energy trade.
ENERGY_TRADES: Final = frozenset(
    """
    chemicals_and_fertilisers hydrogen_ccs_grid_storage lng_pipelines_refining mining_and_batteries
    oil_and_gas power_equipment_and_nuclear power_utilities renewable_developers
    """.split()
)
#: Words of energy that name neither a project nor a product.
ENERGY_WORDS: Final = frozenset(
    """
    energy oilfield oilfields offshore upstream downstream midstream utility utilities heating heat
    hydroelectric dam mw gw mwh gwh twh kwh megawatt megawatts gigawatt gigawatts bcm mtpa renewable
    renewables decarbonisation turbine turbines wells drilling exploration petroleum
    """.split()
)
#: Kinds of projects that other trades have, too.
PLAIN_KINDS: Final = frozenset({None, K.OTHER, K.COMPANY, K.FIELD, K.SUPPLY})
