package lombok.experimental;

import lombok.AccessLevel;

public @interface FieldDefaults {
    AccessLevel level() default AccessLevel.PUBLIC;
}
