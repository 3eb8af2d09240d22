/// Who may give and end a role.
@NullMarked
package org.campusfrontline.volunteer.grant.rule;

import org.jspecify.annotations.NullMarked;
