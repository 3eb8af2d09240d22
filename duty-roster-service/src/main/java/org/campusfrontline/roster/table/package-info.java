/// A roster as a table that a spreadsheet edits: written out, read back as the period's next roster, faults by row and
/// column.
@NullMarked
package org.campusfrontline.roster.table;

import org.jspecify.annotations.NullMarked;
