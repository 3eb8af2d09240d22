/// Those who have signed up are asked whether they agree to another time, place or risk, by a deadline.
@NullMarked
package org.campusfrontline.volunteer.recruitment.consent;

import org.jspecify.annotations.NullMarked;
