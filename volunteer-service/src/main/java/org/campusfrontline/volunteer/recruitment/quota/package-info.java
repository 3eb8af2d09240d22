/// What a shift asks for beyond its seats: numbers to reach, shares of units, ratios, a reserve; kept by those who give
/// seats.
@NullMarked
package org.campusfrontline.volunteer.recruitment.quota;

import org.jspecify.annotations.NullMarked;
