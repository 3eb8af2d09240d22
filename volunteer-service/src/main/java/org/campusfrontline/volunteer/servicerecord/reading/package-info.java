/// A service record as its reader reads it.
@NullMarked
package org.campusfrontline.volunteer.servicerecord.reading;

import org.jspecify.annotations.NullMarked;
