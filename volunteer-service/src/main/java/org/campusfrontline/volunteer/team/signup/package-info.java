/// A team that signs up as one.
@NullMarked
package org.campusfrontline.volunteer.team.signup;

import org.jspecify.annotations.NullMarked;
