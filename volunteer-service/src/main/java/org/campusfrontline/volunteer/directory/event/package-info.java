/// What the directory tells the others, as it stands on its topics.
@NullMarked
package org.campusfrontline.volunteer.directory.event;

import org.jspecify.annotations.NullMarked;
