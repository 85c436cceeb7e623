"""What made-up returns are drawn from: columns, codes, places and days. Nothing here is about anybody."""
from datetime import date, timedelta

AUTHORITY = "E10000011"
# Public places: some in that authority, some elsewhere.
HOMES = ["BN23 7HX", "BN20 9JF", "BN27 4ET", "TN40 2HG", "TN22 5ZF", "BN8 4AA", "TN31 7HE", "BN21 4TP"]
AWAY = ["BN2 5XS", "BN3 1BJ", "SE19 2XQ", "M20 9YJ", "RH6 0HH", "RH2 2AJ"]

TABLES = {
    "Header": "CHILD SEX DOB ETHNIC UPN MOTHER MC_DOB",
    "Episodes": "CHILD DECOM RNE LS CIN PLACE PLACE_PROVIDER DEC REC REASON_PLACE_CHANGE HOME_POST PL_POST URN",
    "Reviews": "CHILD DOB REVIEW REVIEW_CODE",
    "UASC": "CHILD SEX DOB DUC",
    "OC2": "CHILD DOB SDQ_SCORE SDQ_REASON CONVICTED HEALTH_CHECK IMMUNISATIONS TEETH_CHECK HEALTH_ASSESSMENT"
    " SUBSTANCE_MISUSE INTERVENTION_RECEIVED INTERVENTION_OFFERED",
    "OC3": "CHILD DOB IN_TOUCH ACTIV ACCOM",
    "AD1": "CHILD DOB DATE_INT DATE_MATCH FOSTER_CARE NB_ADOPTR SEX_ADOPTR LS_ADOPTR",
    "PlacedAdoption": "CHILD DOB DATE_PLACED DATE_PLACED_CEASED REASON_PLACED_CEASED",
    "PrevPerm": "CHILD DOB PREV_PERM LA_PERM DATE_PERM",
    "Missing": "CHILD DOB MISSING MIS_START MIS_END",
    "SWEpisodes": "CHILD DOB SW_ID SW_DECOM SW_DEC SW_REASON",
    "DoLo": "CHILD DOB DOLO_START DOLO_END",
}
TABLES = {table: columns.split() for table, columns in TABLES.items()}
DATES = set(
    "DOB MC_DOB DECOM DEC REVIEW DUC DATE_INT DATE_MATCH DATE_PLACED DATE_PLACED_CEASED DATE_PERM MIS_START MIS_END"
    " SW_DECOM SW_DEC DOLO_START DOLO_END".split())

# Per column: codes that the return has, and some that it has not.
CODES = {
    "SEX": ("M F", "1 X"),
    "ETHNIC": ("WBRI WBRI WOTH MWAS ABAN BAFR AOTH OOTH", "WHIT"),
    "UPN": ("A123456789012 B987654321098 H00000000001A UN1 UN2 UN3 UN4 UN5", "A12 UN9"),
    "MOTHER": ("0 1", "9"),
    "RNE": ("S P L T U B", "Q"),
    "LS": ("C1 C2 D1 E1 V2 V2 V3 V4 L1 L2 L3 J1 J2 J3", "C9"),
    "CIN": ("N1 N2 N3 N4 N5 N6 N7 N8", "N9"),
    "PLACE": ("A3 A4 A5 A6 K1 K2 K3 P1 P3 R1 R2 R3 R5 S1 T0 T1 T2 T3 T4 U1 U2 U3 U4 U5 U6 Z11 Z12", "H5 ZZ"),
    "PLACE_PROVIDER": ("PR0 PR1 PR2 PR3 PR4 PR5", "PR9"),
    "REC": ("X1 X1 X1 E11 E12 E2 E3 E4A E4B E13 E41 E45 E46 E47 E48 E5 E6 E7 E9 E14 E15 E16 E17 E8", "E99"),
    "REASON_PLACE_CHANGE": ("CARPL CLOSE ALLEG STAND APPRR CREQB CREQO CHILD LAREQ PLACE CUSTOD OTHER", "WHY"),
    "REVIEW_CODE": ("PN0 PN1 PN2 PN3 PN4 PN5 PN6 PN7", "PN9"),
    "SDQ_SCORE": ("0 7 20 40", "41 x"),
    "SDQ_REASON": ("SDQ1 SDQ2 SDQ3 SDQ4 SDQ5", "SDQ9"),
    "CONVICTED": ("0 1", "2"),
    "HEALTH_CHECK": ("0 1", "2"),
    "IMMUNISATIONS": ("0 1", "2"),
    "TEETH_CHECK": ("0 1", "2"),
    "HEALTH_ASSESSMENT": ("0 1", "2"),
    "SUBSTANCE_MISUSE": ("0 1", "2"),
    "INTERVENTION_RECEIVED": ("0 1", "2"),
    "INTERVENTION_OFFERED": ("0 1", "2"),
    "IN_TOUCH": ("YES NO DIED REFU NREQ RHOM", "PERHAPS"),
    "ACTIV": ("F1 P1 F2 P2 F4 P4 F5 P5 G4 G5 G6 0", "F9"),
    "ACCOM": ("B1 B2 C1 D1 E1 G1 H1 K1 R1 S2 T1 U1 V1 W1 X2 Y1 Z1 Z2 0", "B9"),
    "FOSTER_CARE": ("0 1", "2"),
    "NB_ADOPTR": ("1 2", "3"),
    "SEX_ADOPTR": ("M1 F1 MM FF MF", "XX"),
    "LS_ADOPTR": ("L0 L11 L12 L2 L3 L4", "L9"),
    "REASON_PLACED_CEASED": ("RD1 RD2 RD3 RD4", "RD9"),
    "PREV_PERM": ("P1 P2 P3 P4 Z1", "P9"),
    "LA_PERM": ("E10000011 E06000043 SCO", "QQQ"),
    "MISSING": ("M A", "X"),
    "SW_ID": ("SW11111 SW22222 SW33333 AB12345", "12345"),
    "SW_REASON": ("MANAGE FCONTA LEFTRL ORGRST TSPROC ABSENC CHCHAN PCCHAN SWDIED OTHERS", "NONE"),
    "HOME_POST": ("|".join(HOMES), "ZZ9 9ZZ"),
    "PL_POST": ("|".join(HOMES + AWAY), "ZZ9 9ZZ"),
}
CODES = {
    column: tuple(codes.split("|" if "|" in codes or "POST" in column else None) for codes in pair)
    for column, pair in CODES.items()
}


def providers():
    """A made-up list of registered providers: number, kinds of placement, kind of provider, end and postcode."""
    kinds = [("U1,U2,U3,U4,U5,U6", 12), ("K2", 8), ("K3", 4)]
    made = []
    for codes, count in kinds:
        for number in range(count):
            made.append({
                "URN": f"SC4{len(made):05d}", "PLACE_CODES": codes, "PROVIDER_CODES": "PR4" if number % 3 else "PR1",
                "REG_END": date(2026, 9, 1) if number == 1 else None,
                "POSTCODE": (AWAY if number % 3 else HOMES)[number % 5],
            })
    return made


def written(day):
    """Day first, as the return is written."""
    return day.strftime("%d/%m/%Y") if day else ""


def birthday(born, age):
    """In a common year 29 February comes on 1 March."""
    try:
        return born.replace(year=born.year + age)
    except ValueError:
        return date(born.year + age, 3, 1)


def days(count):
    return timedelta(days=count)
