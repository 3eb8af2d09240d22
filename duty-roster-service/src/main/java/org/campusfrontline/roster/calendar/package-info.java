/// The campus calendar: years of holidays, what lies over them, and the answer to what a day is.
@NullMarked
package org.campusfrontline.roster.calendar;

import org.jspecify.annotations.NullMarked;
