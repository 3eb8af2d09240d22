/// Which memberships a person may have.
@NullMarked
package org.campusfrontline.volunteer.person.rule;

import org.jspecify.annotations.NullMarked;
