/// What a person can, has proved and has declared, kept by the person.
@NullMarked
package org.campusfrontline.volunteer.profile;

import org.jspecify.annotations.NullMarked;
