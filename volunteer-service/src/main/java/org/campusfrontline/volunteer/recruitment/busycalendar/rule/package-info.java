/// What an own calendar may be, and where it may come from.
@NullMarked
package org.campusfrontline.volunteer.recruitment.busycalendar.rule;

import org.jspecify.annotations.NullMarked;
