/// Versions of a period's roster: their history, how they differ, and an earlier one in force again.
@NullMarked
package org.campusfrontline.roster.version;

import org.jspecify.annotations.NullMarked;
