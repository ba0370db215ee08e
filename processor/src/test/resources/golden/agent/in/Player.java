package com.acme;

public class Player {}
