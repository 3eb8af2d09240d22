/// What happens when a person leaves the university, and when one comes back.
@NullMarked
package org.campusfrontline.volunteer.departure;

import org.jspecify.annotations.NullMarked;
