/// Certificates as their person and the organisers of the unit read them.
@NullMarked
package org.campusfrontline.volunteer.certificate.reading;

import org.jspecify.annotations.NullMarked;
