/// People without a campus account, invited by phone under a sponsoring unit until a date.
@NullMarked
package org.campusfrontline.volunteer.guest;

import org.jspecify.annotations.NullMarked;
