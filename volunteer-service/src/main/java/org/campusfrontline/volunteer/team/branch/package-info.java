/// Temporary branches: approved by the superior organisation, without members of their own, ended by themselves.
@NullMarked
package org.campusfrontline.volunteer.team.branch;

import org.jspecify.annotations.NullMarked;
