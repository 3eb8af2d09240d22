/// People, the units that they belong to, and what happens when one leaves.
@NullMarked
package org.campusfrontline.volunteer.person;

import org.jspecify.annotations.NullMarked;
