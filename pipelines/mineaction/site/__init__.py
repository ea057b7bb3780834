"""The evidence site: static pages that show every claim in the text that states it.

Lives here: queries -> page data -> templates -> files, from one published warehouse. Does not live
here: any reading, extraction or check. Pages work from a file and from any web server, load only
files of the site, and are the same bytes for the same warehouse. What a document says is shown,
never run: templates escape everything, and pages refuse inline scripts and styles.
"""

from mineaction.site.build import Built, build_site
from mineaction.site.folder import LINK

__all__ = ["LINK", "Built", "build_site"]
