/// Hours as their person and the organisers of the unit read them.
@NullMarked
package org.campusfrontline.volunteer.hours.reading;

import org.jspecify.annotations.NullMarked;
