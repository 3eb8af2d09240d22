/// A calendar of the person's own, given as an address or a file: only times are kept of it, and only for a while.
@NullMarked
package org.campusfrontline.volunteer.recruitment.busycalendar;

import org.jspecify.annotations.NullMarked;
