/// Where people offer their seats, and take those of others.
@NullMarked
package org.campusfrontline.volunteer.recruitment.swap.offer;

import org.jspecify.annotations.NullMarked;
