package lombok;

public enum AccessLevel {
    PUBLIC,
    PACKAGE,
    PRIVATE
}
