"""The police forces of the United Kingdom, the Isle of Man and the Channel Islands, and what people call them.

Names follow the Ministry of Justice's public table of forces (bichard7-next-data, MIT), completed by Police Scotland,
the ports and parks constabularies and the names in Welsh that the forces themselves use. Forces that have merged stay
listed: old profiles still name them.
"""

from __future__ import annotations

from typing import Final

__all__ = ["ACRONYMS", "NAMED", "TERRITORIAL"]

# (what stands before "Police" or "Constabulary", the force's present name). Longer stems must win over shorter ones,
# which the search takes care of.
TERRITORIAL: Final[tuple[tuple[str, str], ...]] = (
    ("avon (?:and|&) somerset", "Avon and Somerset Police"),
    ("avon", "Avon and Somerset Police"),
    ("bedfordshire|beds", "Bedfordshire Police"),
    ("cambridgeshire|cambs", "Cambridgeshire Constabulary"),
    ("cheshire", "Cheshire Constabulary"),
    ("city of london", "City of London Police"),
    ("cleveland", "Cleveland Police"),
    ("cumbria", "Cumbria Constabulary"),
    ("derbyshire|derbys", "Derbyshire Constabulary"),
    ("devon (?:and|&|n) cornwall|devon", "Devon and Cornwall Police"),
    ("dorset", "Dorset Police"),
    ("(?:county )?durham", "Durham Constabulary"),
    ("dyfed[ -]powys", "Dyfed-Powys Police"),
    ("essex", "Essex Police"),
    ("gloucestershire|gloucs|glos", "Gloucestershire Constabulary"),
    ("greater manchester", "Greater Manchester Police"),
    ("gwent", "Gwent Police"),
    ("hampshire (?:and|&) (?:the )?isle of wight|hampshire|hants", "Hampshire and Isle of Wight Constabulary"),
    ("hertfordshire|herts", "Hertfordshire Constabulary"),
    ("humberside", "Humberside Police"),
    ("kent (?:and|&) essex|kent", "Kent Police"),
    ("lancashire|lancs", "Lancashire Constabulary"),
    ("leicestershire|leics", "Leicestershire Police"),
    ("lincolnshire|lincs", "Lincolnshire Police"),
    ("merseyside", "Merseyside Police"),
    ("metropolitan|met", "Metropolitan Police Service"),
    ("norfolk", "Norfolk Constabulary"),
    ("northamptonshire|northants", "Northamptonshire Police"),
    ("northumbria", "Northumbria Police"),
    ("north wales", "North Wales Police"),
    ("north yorkshire|north yorks", "North Yorkshire Police"),
    ("nottinghamshire|notts", "Nottinghamshire Police"),
    ("south wales", "South Wales Police"),
    ("south yorkshire|south yorks", "South Yorkshire Police"),
    ("staffordshire|staffs", "Staffordshire Police"),
    ("suffolk", "Suffolk Constabulary"),
    ("surrey", "Surrey Police"),
    ("sussex", "Sussex Police"),
    ("thames valley", "Thames Valley Police"),
    ("warwickshire|warks", "Warwickshire Police"),
    ("west mercia", "West Mercia Police"),
    ("west midlands|west mids", "West Midlands Police"),
    ("west yorkshire|west yorks", "West Yorkshire Police"),
    ("wiltshire|wilts", "Wiltshire Police"),
    ("strathclyde", "Strathclyde Police"),
    ("lothian (?:and|&) borders", "Lothian and Borders Police"),
    ("grampian", "Grampian Police"),
    ("tayside", "Tayside Police"),
    ("fife", "Fife Constabulary"),
    ("central scotland", "Central Scotland Police"),
    ("dumfries (?:and|&) galloway", "Dumfries and Galloway Constabulary"),
    ("(?:british )?transport", "British Transport Police"),
    ("ministry of defence|mod", "Ministry of Defence Police"),
    ("civil nuclear", "Civil Nuclear Constabulary"),
    ("isle of man", "Isle of Man Constabulary"),
    ("(?:states of )?jersey", "States of Jersey Police"),
    ("(?:states of )?guernsey", "Guernsey Police"),
    ("royal ulster", "Royal Ulster Constabulary"),
    ("royal parks", "Royal Parks Constabulary"),
    ("kew", "Kew Constabulary"),
    ("port of dover", "Port of Dover Police"),
    ("port of liverpool", "Port of Liverpool Police"),
    ("port of tilbury", "Port of Tilbury Police"),
    ("belfast harbour", "Belfast Harbour Police"),
    ("belfast international airport", "Belfast International Airport Constabulary"),
    ("mersey tunnels", "Mersey Tunnels Police"),
    ("cambridge university", "Cambridge University Constabulary"),
)

# Names that do not end in "Police" or "Constabulary", or that stand in another language.
NAMED: Final[tuple[tuple[str, str], ...]] = (
    (r"police scotland", "Police Scotland"),
    (r"p[oò]ileas alba", "Police Scotland"),
    (r"police service of northern ireland", "Police Service of Northern Ireland"),
    (r"psni", "Police Service of Northern Ireland"),
    (r"national crime agency", "National Crime Agency"),
    (r"serious organised crime agency", "National Crime Agency"),
    (r"heddlu (?:y )?gogledd cymru", "North Wales Police"),
    (r"heddlu (?:y )?de cymru", "South Wales Police"),
    (r"heddlu gwent", "Gwent Police"),
    (r"heddlu dyfed[ -]powys", "Dyfed-Powys Police"),
    (r"heddlu trafnidiaeth prydain", "British Transport Police"),
    (r"counter[ -]terrorism policing", "Counter Terrorism Policing"),
    (r"national police air service", "National Police Air Service"),
    (r"\w+ (?:\w+ )?regional organi[sz]ed crime unit", "a regional organised crime unit"),
)

# Initials that mean something else as well (a milling machine, a pension, a television channel, a player for films):
# they count only as a whole employer, or with a word of the job close by.
ACRONYMS: Final[tuple[tuple[str, str], ...]] = (
    ("GMP", "Greater Manchester Police"),
    ("WMP", "West Midlands Police"),
    ("TVP", "Thames Valley Police"),
    ("BTP", "British Transport Police"),
    ("MDP", "Ministry of Defence Police"),
    ("CNC", "Civil Nuclear Constabulary"),
    ("NCA", "National Crime Agency"),
    ("MPS", "Metropolitan Police Service"),
    ("WYP", "West Yorkshire Police"),
    ("SYP", "South Yorkshire Police"),
    ("NWP", "North Wales Police"),
    ("SWP", "South Wales Police"),
    ("RUC", "Royal Ulster Constabulary"),
    ("the Met", "Metropolitan Police Service"),
    ("The Met", "Metropolitan Police Service"),
)
