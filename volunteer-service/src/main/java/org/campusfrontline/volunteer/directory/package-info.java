/// What the directory's features share: their topics, their locks and the heartbeat that others listen for.
@NullMarked
package org.campusfrontline.volunteer.directory;

import org.jspecify.annotations.NullMarked;
