/// What the directory tells of people, units and emergencies, as far as rosters need it.
@NullMarked
package org.campusfrontline.roster.directory;

import org.jspecify.annotations.NullMarked;
