"""What every browser test is given: the authority, and browsers that are closed and asked for complaints at the end."""

import pytest

import browser
import filling
import larkmere


def pytest_collection_modifyitems(items):
    """Pages are looked at before the journeys change what is on them; whether all were comes last."""
    items.sort(key=lambda item: (item.name.startswith("test_every_page_was"), item.path.name != "test_every_page.py"))


@pytest.fixture(scope="session")
def authority(tmp_path_factory):
    served = larkmere.Larkmere(str(tmp_path_factory.mktemp("larkmere")))
    filling.fill(served)
    yield served
    served.close()


@pytest.fixture(scope="session")
def opened_pages():
    """The patterns of the pages that were looked at."""
    return set()


@pytest.fixture(autouse=True)
def no_fault_is_logged(authority):
    """The server answers everything that a browser asks of it without a fault."""
    before = len(authority.log_text())
    yield
    assert "fault" not in authority.log_text()[before:]


@pytest.fixture
def opened(authority):
    """Opens browsers: opened(), opened(script=False). The same one is kept for those who need just one."""
    browsers = []

    def another(script=True):
        browsers.append(browser.Browser(authority.address, script=script))
        return browsers[-1]

    yield another
    complaints = []
    for one in browsers:
        if not one.is_dead:
            complaints += one.complaints()
            one.close()
    assert not complaints, "\n".join(complaints)


@pytest.fixture
def grace(opened):
    """A social worker at her desk."""
    desk = opened()
    desk.sign_in("grace.adeyemi")
    return desk


@pytest.fixture
def ruth(opened):
    """Her manager."""
    desk = opened()
    desk.sign_in("ruth.hale")
    return desk
