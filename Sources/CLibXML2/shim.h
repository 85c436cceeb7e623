// libxml2's headers would bring in ICU's, whose names clash with those of the ICU that Foundation carries. Nothing of
// it is used here.
#include <libxml/xmlversion.h>
#undef LIBXML_ICU_ENABLED
#include <libxml/parser.h>
#include <libxml/xmlreader.h>
#include <libxml/xmlerror.h>
