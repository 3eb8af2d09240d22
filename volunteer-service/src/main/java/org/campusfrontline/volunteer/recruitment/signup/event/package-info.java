/// What happens to a sign-up, as other services read it.
@NullMarked
package org.campusfrontline.volunteer.recruitment.signup.event;

import org.jspecify.annotations.NullMarked;
