/// Seats that their people offer to others, and what several people have agreed.
@NullMarked
package org.campusfrontline.volunteer.recruitment.swap.register;

import org.jspecify.annotations.NullMarked;
