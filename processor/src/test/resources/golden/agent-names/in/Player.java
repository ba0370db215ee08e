package com.acme;

class Player {}
