/// What kind of day a day is: pure functions from notices and layers to day classes.
@NullMarked
package org.campusfrontline.roster.calendar.day;

import org.jspecify.annotations.NullMarked;
