/// Tables that people send as files: xlsx, CSV or NDJSON, read as rows of text within bounds; nothing in them is run.
@NullMarked
package org.campusfrontline.platform.sheet;

import org.jspecify.annotations.NullMarked;
