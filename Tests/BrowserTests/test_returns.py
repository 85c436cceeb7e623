"""A return is checked by somebody who may, and what is wrong with it is shown to them alone."""

import looking

HEADER = "CHILD,SEX,DOB,ETHNIC,UPN,MOTHER,MC_DOB\nmia,X,01/04/2015,WBRI,UN1,,\nleo,M,31/09/2016,WBRI,UN1,,\n"


def test_a_return_is_checked(opened, opened_pages, tmp_path):
    idris = opened()
    idris.sign_in("idris.bell")
    idris.open("/returns")
    file = tmp_path / "header.csv"
    file.write_text(HEADER)
    idris.choose_file("files", file)
    idris.tick("Part of a return", "Run rules on whatever tables and columns are there")
    idris.press("Check")
    idris.wait_for("What was not looked at", seconds=60)
    assert "mia" in idris.text
    assert looking.problems(idris) == []
    opened_pages.add("/returns/{check}")
