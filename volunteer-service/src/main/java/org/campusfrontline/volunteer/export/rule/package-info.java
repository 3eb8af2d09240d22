/// What a table may be asked for, and how its texts are written so that no spreadsheet runs them.
@NullMarked
package org.campusfrontline.volunteer.export.rule;

import org.jspecify.annotations.NullMarked;
